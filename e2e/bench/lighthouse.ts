import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import packed from '@sparticuz/chromium'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findChromium } from '@/e2e/running/chromium'
import { environmentWith } from '@/lib/env'
import { median } from './measuring/statistics'
import { startSite } from './running/site'
import { type Undoing, undoingAfter } from './undoing'

// `npm run lighthouse [-- --report] [-- --runs 5]`: the medians of some mobile runs; fails below 100 unless `--report`.
const PAGES = { home: '/', film: '/films/ballerina-2023' }
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const { values } = parseArgs({
  options: { report: { type: 'boolean' }, runs: { type: 'string', default: '5' } },
})

type Scores = Record<(typeof CATEGORIES)[number], number>
type Run = { scores: Scores; faults: string[] }

/** One run: scores from 0 to 100, and what kept them from it. */
async function run(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...CATEGORIES],
  })
  if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? 'no result')
  const { categories, audits } = result.lhr
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100)
  const weighty = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  const faults = weighty.flatMap(({ id }) => {
    const audit = audits[id]
    return audit?.score !== null && audit && audit.score < 1
      ? [`${id} ${audit.displayValue ?? ''}`.trim()]
      : []
  })
  return { scores: Object.fromEntries(CATEGORIES.map((name) => [name, score(name)])) as Scores, faults }
}

async function judge(undo: Undoing): Promise<boolean> {
  const data = mkdtempSync(join(tmpdir(), 'balcony-lighthouse-'))
  undo(() => rmSync(data, { recursive: true, force: true }))
  const site = await startSite({ data, patience: 240_000 })
  undo(site.stop)
  const chromePath = await findChromium()
  // The browser from npm brings its own flags; as root there is no sandbox to be had.
  const chromeFlags = [
    ...packed.args.filter((flag) => /^--(use-gl|use-angle|ozone)/.test(flag)),
    '--headless=new',
    '--no-sandbox',
  ]
  const chrome = await launch({ chromePath, chromeFlags, envVars: definedOnly(environmentWith({})) })
  undo(() => chrome.kill())
  let perfect = true
  for (const [name, path] of Object.entries(PAGES)) {
    const runs: Run[] = []
    for (let n = 0; n < Number(values.runs); n++) runs.push(await run(site.origin + path, chrome.port))
    const scores = CATEGORIES.map(
      (category) => [category, median(runs.map((r) => r.scores[category]))] as const,
    )
    console.log(`${name.padEnd(8)}${scores.map(([category, score]) => `${category} ${score}`).join('   ')}`)
    for (const fault of new Set(runs.flatMap(({ faults }) => faults))) console.log(`        ${fault}`)
    perfect &&= scores.every(([, score]) => score === 100)
  }
  return perfect
}

const definedOnly = (variables: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(variables).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )

const perfect = await undoingAfter(judge)
process.exit(perfect || values.report ? 0 : 1)
