import { NOT_RECOMMENDED_BELOW, RECOMMENDED_FROM, VERDICT_CLASSES } from './rules'
import { type Scale, scoreOf100, type Verdict } from './score'

type Opinion = { label: string; verdict: Verdict; scale: Scale | null; raw: string | null }

export type Working = {
  scored: { label: string; raw: string; sum: string }[]
  silent: { label: string; verdict: Verdict; low: number; high: number }[]
  mean: string
  low: string
  high: string
  word: string
}

const number = (n: number) => String(Math.round(n * 100) / 100)
const tenth = (n: number) => n.toFixed(1)

/** A film's critics' score as a sum a reader can do again by hand; null without three scored reviews. */
export function workingOf(opinions: readonly Opinion[]): Working | null {
  const scores: number[] = []
  const scored: Working['scored'] = []
  const silent: Working['silent'] = []
  for (const { label, verdict, scale, raw } of opinions) {
    if (!scale || raw === null) {
      silent.push({ label, verdict, ...VERDICT_CLASSES[verdict] })
      continue
    }
    scores.push(scoreOf100(scale))
    scored.push({ label, raw, sum: sumOf(scale) })
  }
  if (scores.length === 0) return null
  const low = meanOf([...scores, ...silent.map((review) => review.low)])
  const high = meanOf([...scores, ...silent.map((review) => review.high)])
  return {
    scored,
    silent,
    mean: meanOf(scores).text,
    low: low.text,
    high: high.text,
    word: wordFor(low.value, high.value),
  }
}

/** `100 × 7 / 10 = 70` */
function sumOf(scale: Scale): string {
  const { value, best, worst } = scale
  const result = number(scoreOf100(scale))
  if (!worst) return `100 × ${number(value)} / ${number(best)} = ${result}`
  return `100 × (${number(value)} − ${number(worst)}) / (${number(best)} − ${number(worst)}) = ${result}`
}

/** `(70 + 80 + 80) / 3 = 76.7` */
function meanOf(values: readonly number[]): { value: number; text: string } {
  const value = values.reduce((sum, one) => sum + one, 0) / values.length
  return { value, text: `(${values.map(number).join(' + ')}) / ${values.length} = ${tenth(value)}` }
}

function wordFor(low: number, high: number): string {
  if (low >= RECOMMENDED_FROM)
    return `the low end, ${tenth(low)}, is at least ${RECOMMENDED_FROM}: Recommended`
  if (high < NOT_RECOMMENDED_BELOW) {
    return `the high end, ${tenth(high)}, is below ${NOT_RECOMMENDED_BELOW}: Not recommended`
  }
  return `the low end, ${tenth(low)}, is below ${RECOMMENDED_FROM}, the high end, ${tenth(high)}, is not below ${NOT_RECOMMENDED_BELOW}: Divided`
}
