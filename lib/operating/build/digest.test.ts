import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sourceDigest } from './digest'

let root: string
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'balcony-digest-'))
  write('package-lock.json', '{}')
  write('app/page.tsx', 'one')
})
afterEach(() => rmSync(root, { recursive: true }))

test.each([
  ['a source', 'app/page.tsx'],
  ['a new file', 'components/films/panel.module.css'],
  ['the lockfile', 'package-lock.json'],
  ['a configuration', 'next.config.mjs'],
  ['what is done with a build', 'lib/operating/build/sheets.ts'],
])('%s makes another digest', (_, path) => {
  const before = sourceDigest(root)
  write(path, 'changed')
  expect(sourceDigest(root)).not.toBe(before)
})

test.each([
  ['a test', 'lib/films/sheet.test.ts'],
  ['what only the starter runs', 'lib/operating/start.ts'],
  ['what Next itself writes', 'next-env.d.ts'],
  ['prose', 'README.md'],
])('%s does not', (_, path) => {
  const before = sourceDigest(root)
  write(path, 'changed')
  expect(sourceDigest(root)).toBe(before)
})

test('the clock has no say, a moved line has', () => {
  const before = sourceDigest(root)
  utimesSync(join(root, 'app/page.tsx'), 1, 1)
  expect(sourceDigest(root)).toBe(before)
  write('app/page.tsx', '')
  write('app/pagf.tsx', 'one')
  expect(sourceDigest(root)).not.toBe(before)
})
