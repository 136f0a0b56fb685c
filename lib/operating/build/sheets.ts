import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Sheet {
  path: string
  inlined: boolean
}

/** What Next links for each route file, layouts and fallbacks included. A page's list begins with its layouts'. */
type Entries = Record<string, readonly Sheet[]>

/** How Next writes what it knows of a route: a program that assigns one JSON value. */
const manifestForm = /^([\s\S]*?\] = )(\{[\s\S]*\})(;?\s*)$/

/**
 * Makes two style sheets for every page of a build: the door's frame, which all its pages share, and the page's own.
 * Next's bundler either sends twenty small ones or the styles of the whole site; this way nothing is sent
 * that the page does not import, in as few requests as keep the frame in the browser's cache. Public pages go
 * without the styles of forms and buttons that only members meet, although their rooms import them.
 *
 * @param folder where Next has built
 * @throws when Next writes its manifests in another form
 */
export function sewSheets(folder: string): void {
  const manifests = globSync('server/app/**/*_client-reference-manifest.js', { cwd: folder })
  if (manifests.length === 0)
    throw new Error('Next has written no manifests whose style sheets could be sewn.')
  for (const file of manifests) {
    const path = join(folder, file)
    const [, before, json, after] = manifestForm.exec(readFileSync(path, 'utf8')) ?? []
    if (!json) throw new Error(`${file} has a form that is new to us.`)
    const manifest: { entryCSSFiles: Entries } = JSON.parse(json)
    const isPublic = file.startsWith('server/app/(public)/')
    manifest.entryCSSFiles = sewn(manifest.entryCSSFiles, (sheets) =>
      sew(folder, sheets, isPublic ? withoutSeat : asItIs),
    )
    writeFileSync(path, `${before}${JSON.stringify(manifest)}${after}`)
  }
}

function sewn(entries: Entries, sewTogether: (paths: readonly string[]) => readonly string[]): Entries {
  const frame = pathsOf(Object.entries(entries).flatMap(([file, sheets]) => (isLayout(file) ? sheets : [])))
  const own = (sheets: readonly Sheet[]) => pathsOf(sheets).filter((path) => !frame.includes(path))
  return Object.fromEntries(
    Object.entries(entries).map(([file, sheets]) => [
      file,
      [...sewTogether(frame), ...sewTogether(own(sheets))].map((path) => ({ path, inlined: false })),
    ]),
  )
}

const isLayout = (file: string): boolean => file.endsWith('/layout')
const pathsOf = (sheets: readonly Sheet[]): string[] => [...new Set(sheets.map(({ path }) => path))]

const asItIs = (styles: string): string => styles

/** Styles without the layer of what only members meet. */
export function withoutSeat(styles: string): string {
  const start = styles.indexOf(SEAT)
  if (start === -1) return styles
  let depth = 1
  let end = start + SEAT.length
  for (; depth > 0 && end < styles.length; end++) {
    if (styles[end] === '{') depth++
    if (styles[end] === '}') depth--
  }
  return withoutSeat(styles.slice(0, start) + styles.slice(end))
}

const SEAT = '@layer seat{'

/** One sheet of several, in their order, named for what is in it; none where nothing is. */
function sew(folder: string, paths: readonly string[], cut: (styles: string) => string): readonly string[] {
  const styles = cut(paths.map((path) => readFileSync(join(folder, path), 'utf8').trim()).join(''))
  if (styles === '') return []
  const name = createHash('sha256').update(styles).digest('hex').slice(0, 13)
  const path = `static/chunks/${name}.css`
  writeFileSync(join(folder, path), styles)
  return [path]
}
