import 'server-only'
import { z } from 'zod'
import { pool, rows } from '@/lib/db'
import { Rule, TextRuleEffect, TextRuleKind } from '@/prisma/generated/enums'
import { type Matcher, matcherOf } from './matching/matcher'

const row = z.object({
  id: z.number(),
  kind: z.enum(TextRuleKind),
  pattern: z.string(),
  effect: z.enum(TextRuleEffect),
  rule: z.enum(Rule),
})
export type TextRule = z.infer<typeof row>

const known = new WeakMap<object, { state: string; matcher: Matcher<TextRule> }>()

/**
 * What looks through texts by the rules there are now. They are read and made ready once; whether any came or ended
 * since, in whichever process, one small statement says each time.
 */
export async function presentMatcher(): Promise<Matcher<TextRule>> {
  const [counted] = await rows(
    z.object({ state: z.string() }),
    `SELECT count(*) || ' ' || count(ended_at) AS state FROM text_rule`,
    [],
  )
  const state = counted?.state ?? ''
  const before = known.get(pool())
  if (before?.state === state) return before.matcher
  const found = await rows(
    row,
    'SELECT id, kind, pattern, effect, rule FROM text_rule WHERE ended_at IS NULL ORDER BY id',
    [],
  )
  const matcher = matcherOf(found)
  known.set(pool(), { state, matcher })
  return matcher
}
