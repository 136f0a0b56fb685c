import 'server-only'
import { z } from 'zod'
import { prisma, rows } from '@/lib/db'
import { RESIDUE } from '@/lib/documents/residue/patterns'
import { keyOf } from './in-force'

const by = { select: { handle: true } } as const

/** Every rule of the house with its versions, the latest first, and how many cuts that stand are by any of them. */
export async function listHouseRules() {
  const [versions, counts] = await Promise.all([
    prisma().residueRule.findMany({ include: { by }, orderBy: [{ rule: 'desc' }, { version: 'desc' }] }),
    cutsByRule(),
  ])
  return [...Map.groupBy(versions, ({ rule }) => rule).values()].flatMap(([latest, ...earlier]) =>
    latest
      ? [
          {
            latest,
            earlier,
            cuts: sum([latest, ...earlier].map((one) => counts.get(keyOf(one)))),
          },
        ]
      : [],
  )
}
export type ListedRule = Awaited<ReturnType<typeof listHouseRules>>[number]

/** What repeats is cut by no pattern, but by what remains. */
const REPEATS = [
  { rule: 'repeat', name: 'text that stands there twice', examples: [] },
  { rule: 'near-repeat', name: 'text that stands there twice, nearly', examples: [] },
]

/** The built-in rules with examples, and how many cuts that stand each made. */
export async function listBuiltIn() {
  const counts = await cutsByRule()
  const patterns = RESIDUE.map(({ rule, says, examples }) => ({ rule, name: says[1], examples }))
  return [...patterns, ...REPEATS].map((one) => ({ ...one, cuts: counts.get(one.rule) ?? 0 }))
}
export type BuiltIn = Awaited<ReturnType<typeof listBuiltIn>>[number]

const count = z.object({ rule: z.string(), cuts: z.number() })

async function cutsByRule(): Promise<Map<string, number>> {
  const counted = await rows(
    count,
    'SELECT rule, count(*)::int AS cuts FROM document_cut WHERE restored_at IS NULL GROUP BY rule',
    [],
  )
  return new Map(counted.map(({ rule, cuts }) => [rule, cuts]))
}

const sum = (counts: readonly (number | undefined)[]) =>
  counts.reduce<number>((all, one) => all + (one ?? 0), 0)
