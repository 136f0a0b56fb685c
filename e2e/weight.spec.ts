import { globSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { bytes } from './bench/measuring/bytes'
import { expect, test } from './browser'
import { pages } from './pages'

const BUDGET = 10 * 1024

/** What a kept page of a route links, as the build wrote it down: no page type can be forgotten. */
function sheetsOf(manifest: string): string[] {
  const written = readFileSync(`.next/server/app/${manifest}`, 'utf8')
  const { entryCSSFiles } = JSON.parse(written.slice(written.indexOf('] = ') + 4).replace(/;\s*$/, ''))
  const page = Object.keys(entryCSSFiles).find((file) => file.endsWith('/page')) ?? ''
  return entryCSSFiles[page].map(({ path }: { path: string }) => path)
}

test('the styles of every kind of kept page are at most two sheets, of 10 KB compressed', () => {
  const manifests = globSync('(public)/**/page_client-reference-manifest.js', { cwd: '.next/server/app' })
  expect(manifests.length).toBeGreaterThan(40)
  const tooMuch = manifests.flatMap((manifest) => {
    const sheets = sheetsOf(manifest)
    const size = sheets.reduce((sum, sheet) => sum + gzipSync(readFileSync(`.next/${sheet}`)).length, 0)
    return sheets.length > 2 || size > BUDGET ? [`${manifest}: ${sheets.length} sheets, ${size} bytes`] : []
  })
  expect(tooMuch).toEqual([])
})

test('a kept page links just those, and runs nothing', async ({ request, baseURL }) => {
  const kept = Object.entries(pages).filter(([name]) => !/search|nothing/.test(name))
  for (const [name, path] of kept) {
    const { cssGz, scripts } = await bytes(baseURL ?? '', await (await request.get(path)).body())
    expect([name, scripts, cssGz > 3 * 1024, cssGz <= BUDGET]).toEqual([name, 0, true, true])
  }
})
