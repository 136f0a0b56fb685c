import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What makes the build stands in a folder that for the rest only the starter runs. */
const folders = ['app', 'components', 'lib', 'lib/operating/build', 'public', 'prisma']
const outside = new Set([
  'prisma/generated',
  'prisma/migrations',
  'prisma/seed',
  'lib/operating',
  'lib/testing',
])
const isTest = (name: string) => /\.test\.tsx?$/.test(name)
const isConfiguration = (name: string) => /\.(ts|mjs|json)$/.test(name) && name !== 'next-env.d.ts'

/** Every file a build is made of, in one order on every machine. */
function* sources(root: string): Generator<string> {
  yield* readdirSync(root).filter(isConfiguration).sort()
  for (const folder of folders) if (existsSync(join(root, folder))) yield* within(root, folder)
}

function* within(root: string, folder: string): Generator<string> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory() && !outside.has(path)) yield* within(root, path)
    if (entry.isFile() && !isTest(entry.name)) yield path
  }
}

/** One number for all that goes into a build, whatever git or the clock say about the files. */
export function sourceDigest(root = process.cwd()): string {
  const hash = createHash('sha256').update(process.version.split('.')[0] ?? '')
  for (const path of sources(root)) {
    const content = readFileSync(join(root, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
