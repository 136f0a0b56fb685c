import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sewSheets, withoutSeat } from './sheets'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'balcony-sheets-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const manifestOf = (route: string) => `server/app/${route}/page_client-reference-manifest.js`

function build(route: string, entries: Record<string, string[]>): void {
  const entryCSSFiles: Record<string, unknown> = {}
  for (const [file, names] of Object.entries(entries))
    entryCSSFiles[file] = names.map((name) => ({ path: `static/chunks/${name}.css`, inlined: false }))
  for (const name of Object.values(entries).flat()) write(`static/chunks/${name}.css`, `.${name}{color:red}`)
  write(
    manifestOf(route),
    `globalThis.__RSC_MANIFEST = {};\nglobalThis.__RSC_MANIFEST["/${route}/page"] = ${JSON.stringify({ clientModules: {}, entryCSSFiles })}`,
  )
}

/** What a route's file links, sheet by sheet. */
function linked(route: string, file: string): string[] {
  const written = readFileSync(join(folder, manifestOf(route)), 'utf8')
  const { entryCSSFiles } = JSON.parse(written.slice(written.indexOf('] = ') + 4))
  return entryCSSFiles[file].map(({ path }: { path: string }) =>
    readFileSync(join(folder, path), 'utf8').replaceAll('{color:red}', ''),
  )
}

const film = {
  'app/layout': ['base'],
  'app/not-found': ['base', 'lost'],
  'app/(public)/layout': ['base', 'head'],
  'app/film/page': ['base', 'head', 'rail', 'title'],
}

test('a page links its door’s frame and one sheet of its own, in the order they came', () => {
  build('film', film)
  sewSheets(folder)
  expect(linked('film', 'app/film/page')).toEqual(['.base.head', '.rail.title'])
  expect(linked('film', 'app/layout')).toEqual(['.base.head'])
  expect(linked('film', 'app/(public)/layout')).toEqual(['.base.head'])
  expect(linked('film', 'app/not-found')).toEqual(['.base.head', '.lost'])
})

test('a page without styles of its own links the frame alone', () => {
  build('plain', { ...film, 'app/plain/page': ['base', 'head'] })
  sewSheets(folder)
  expect(linked('plain', 'app/plain/page')).toEqual(['.base.head'])
})

test('sewing twice is sewing once', () => {
  build('film', film)
  sewSheets(folder)
  const once = readFileSync(join(folder, manifestOf('film')), 'utf8')
  sewSheets(folder)
  expect(readFileSync(join(folder, manifestOf('film')), 'utf8')).toBe(once)
})

test('what Next writes in another form is not guessed at', () => {
  write(manifestOf('film'), 'export default {}')
  expect(() => sewSheets(folder)).toThrow('new to us')
  rmSync(join(folder, 'server'), { recursive: true })
  expect(() => sewSheets(folder)).toThrow('no manifests')
})

test('the public door gets nothing of what only members meet', () => {
  const styles =
    '.a{top:0}@layer seat{.f{gap:0}@media print{.f{top:0}}}@layer parts{.b{top:0}}@layer seat{.g{top:0}}'
  expect(withoutSeat(styles)).toBe('.a{top:0}@layer parts{.b{top:0}}')
  for (const route of ['(public)/film', 'member/film']) {
    build(route, film)
    write('static/chunks/title.css', styles)
    sewSheets(folder)
  }
  expect(linked('(public)/film', 'app/film/page')[1]).not.toContain('seat')
  expect(linked('member/film', 'app/film/page')[1]).toContain('seat')
})
