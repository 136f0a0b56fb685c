import { startVitest } from 'vitest/node'
import { PATHOLOGICAL } from '@/lib/testing/texts/pathological'
import { cook } from '@/lib/text/cook'
import { wordDiff } from '@/lib/text/word-diff'
import type { Ground, Proof } from './proof'

const RUNS = 20_000
const FILE = 'components/text/hostile.test.tsx'

/** Texts made to break out, to take long, or to show what they hide: many more than a test has time for. */
export const text: Proof = { name: 'text', run }

async function run({ tell }: Ground) {
  const broken = await brokenOf(RUNS)
  tell(`${RUNS} random texts, and as many with spoilers, cooked and drawn`)
  return [
    { what: `ways out of ${RUNS} random texts, or into their spoilers`, value: broken, aim: { most: 0 } },
    {
      what: 'cooking the slowest of 20,000 characters',
      value: slowest(cookings),
      unit: 'ms',
      aim: { most: 400 },
    },
    { what: 'comparing the slowest two', value: slowest(comparisons), unit: 'ms', aim: { most: 400 } },
  ]
}

/** How many of the tests of hostile texts fail, each property tried so many times. */
async function brokenOf(runs: number): Promise<number> {
  const vitest = await startVitest('test', [FILE], {
    config: 'lib/vitest.config.ts',
    watch: false,
    reporters: [],
    testTimeout: 900_000,
    provide: { runs },
  })
  const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
  await vitest.close()
  return tests.length === 0 ? Number.NaN : tests.filter((test) => !test.ok()).length
}

const cookings = Object.values(PATHOLOGICAL).map((raw) => () => cook(raw))

const long = (piece: (at: number) => string) =>
  Array.from({ length: 20_000 }, (_, at) => piece(at))
    .join('')
    .slice(0, 20_000)
const comparisons = [
  () =>
    wordDiff(
      long((at) => `a${at} `),
      long((at) => `b${at} `),
    ),
  () =>
    wordDiff(
      long((at) => `a${at}\n`),
      long((at) => `b${at}\n`),
    ),
  () =>
    wordDiff(
      long(() => '.'),
      long(() => ',.'),
    ),
  () =>
    wordDiff(
      long(() => 'a b '),
      long(() => 'b a '),
    ),
]

/** The longest of them in milliseconds of our own processor time, whatever else the machine does: best of three. */
function slowest(tries: (() => unknown)[]): number {
  return Math.max(...tries.map((attempt) => Math.min(...[1, 2, 3].map(() => spent(attempt)))))
}

function spent(attempt: () => unknown): number {
  const before = process.cpuUsage()
  attempt()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
