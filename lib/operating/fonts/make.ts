import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { CUTS, type Cut } from './cuts'
import { fallbackFaces } from './fallbacks'
import { type Metrics, readMetrics } from './sfnt'
import { posterWidths } from './widths'

/**
 * Makes the site's fonts: `npm run fonts`. What it writes is kept in the repository, so that nobody needs to run
 * it but who changes the cuts.
 */
const PUBLIC = 'public/fonts'
const LICENCES = {
  newsreader: '@fontsource-variable/newsreader',
  'instrument-sans': '@fontsource-variable/instrument-sans',
  'noto-serif-kr': '@fontsource/noto-serif-kr',
}
/** In the first view of most pages: asked for early, and used only if there in time, so that no page ever shifts. */
const PRELOADED = ['serif-display', 'sans', 'serif', 'serif-italic']

const { resolve } = createRequire(import.meta.url)
const bytesOf = (cut: Cut) => readFileSync(resolve(cut.source))

/** The name carries the content, so that a file may be kept for ever. */
async function write(cut: Cut): Promise<string> {
  const font = await subsetFont(bytesOf(cut), cut.characters, {
    targetFormat: 'woff2',
    variationAxes: cut.axes,
  })
  const name = `${cut.file}.${createHash('sha256').update(font).digest('hex').slice(0, 8)}.woff2`
  writeFileSync(`${PUBLIC}/${name}`, font)
  console.log(`${name} ${font.length}`)
  return `/fonts/${name}`
}

function face(cut: Cut, url: string): string {
  return `@font-face{font-family:"${cut.family}";src:url("${url}") format("woff2");font-weight:${cut.weight};${cut.italic ? 'font-style:italic;' : ''}font-display:${PRELOADED.includes(cut.file) ? 'optional' : 'swap'};unicode-range:${cut.unicodeRange}}`
}

/** Metrics of a cut with its optical size pinned, as static type. */
async function metricsOf(file: string, opsz?: number): Promise<Metrics> {
  const cut = CUTS.find((c) => c.file === file)
  if (!cut) throw new Error(`no cut called ${file}`)
  const axes = opsz === undefined ? cut.axes : { ...cut.axes, opsz }
  const pinned = Object.fromEntries(
    Object.entries(axes ?? {}).map(([axis, at]) => [axis, typeof at === 'number' ? at : at.min]),
  )
  return readMetrics(
    await subsetFont(bytesOf(cut), cut.characters, { targetFormat: 'truetype', variationAxes: pinned }),
  )
}

async function make(): Promise<void> {
  rmSync(PUBLIC, { recursive: true, force: true })
  mkdirSync(PUBLIC, { recursive: true })
  const urls = new Map<string, string>()
  for (const cut of CUTS) urls.set(cut.file, await write(cut))
  const css = CUTS.map((cut) => face(cut, urls.get(cut.file) ?? ''))
  const display = await metricsOf('serif-display', 48)
  css.push(
    ...fallbackFaces('serif', 'Newsreader fallback', await metricsOf('serif'), '400'),
    ...fallbackFaces('serif', 'Newsreader fallback', display, '500'),
    ...fallbackFaces('sans', 'Instrument fallback', await metricsOf('sans'), '400 600'),
  )
  writeFileSync('components/site/fonts/fonts.css', `${css.join('\n')}\n`)
  const preloads = PRELOADED.map((file) => `  '${urls.get(file)}',`).join('\n')
  writeFileSync(
    'components/site/fonts/font-files.ts',
    `/** Written by \`npm run fonts\`. */\nexport const FONT_PRELOADS = [\n${preloads}\n] as const\n`,
  )
  writeFileSync('components/posters/widths.ts', posterWidths(display, await metricsOf('condensed')))
  for (const [name, source] of Object.entries(LICENCES))
    copyFileSync(resolve(`${source}/LICENSE`), `${PUBLIC}/${name}-OFL.txt`)
}

await make()
