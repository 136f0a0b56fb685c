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
 * that the page does not import, in as few requests as keep the frame in the browser's cache.
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
    manifest.entryCSSFiles = sewn(manifest.entryCSSFiles, (sheets) => sew(folder, sheets))
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

/** One sheet of several, in their order, named for what is in it. */
function sew(folder: string, paths: readonly string[]): readonly string[] {
  if (paths.length < 2) return paths
  const content = paths.map((path) => readFileSync(join(folder, path), 'utf8').trim()).join('')
  const name = createHash('sha256').update(content).digest('hex').slice(0, 13)
  const path = `static/chunks/${name}.css`
  writeFileSync(join(folder, path), content)
  return [path]
}
