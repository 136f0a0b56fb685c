import 'server-only'
import { listGuidelines } from '@/lib/guidelines/queries'
import { MistakenField } from '@/lib/refusal'
import type { Cooked } from '@/lib/text/cook'
import type { Block, Inline, Item } from '@/lib/text/tree'
import type { TextRule } from './present'
import { presentMatcher } from './present'

/** A text as it was typed, by the field it stands in; cooked where it is Markdown. */
export type Said = { field: string; raw: string | null; cooked?: Pick<Cooked, 'tree' | 'plain'> }

/** A short text as `cookNote` leaves it, which may be none. */
export const noteSaid = (field: string, { raw, cooked }: { raw: string | null; cooked: object }): Said =>
  raw !== null && 'tree' in cooked ? { field, raw, cooked: cooked as Cooked } : { field, raw }

/** What a rule met: which, in which field, and the words. */
export type Finding = { rule: TextRule; field: string; words: string }

/**
 * Looks through texts by the rules for them: as typed, as they read once cooked, and where their links lead. What a
 * text said `before` already is nothing new.
 * @throws MistakenField for what may not be said at all
 */
export async function screened(
  texts: readonly Said[],
  before: () => Promise<readonly Said[]> = async () => [],
): Promise<Finding[]> {
  const find = await presentMatcher()
  const found = texts.flatMap((said) => look(find, said))
  if (found.length === 0) return []
  const known = new Set((await before()).flatMap((said) => look(find, said)).map(({ rule }) => rule.id))
  const blocking = found.find(({ rule }) => rule.effect === 'block')
  if (blocking) await refuse(blocking)
  const once = new Map(found.map((one) => [one.rule.id, one]))
  return [...once.values()].filter(({ rule }) => !known.has(rule.id))
}

type Find = Awaited<ReturnType<typeof presentMatcher>>

const look = (find: Find, { field, raw, cooked }: Said): Finding[] => {
  const read = raw === null ? [] : cooked ? [raw, cooked.plain.whole, hrefsIn(cooked.tree).join(' ')] : [raw]
  const met = new Map(read.flatMap(find).map(({ rule, words }) => [rule.id, { rule, field, words }]))
  return [...met.values()]
}

/** Where the links of a text lead. */
export const hrefsIn = (tree: readonly (Block | Item | Inline)[]): string[] =>
  tree.flatMap((node) => {
    if (typeof node === 'string') return []
    const inside = 'has' in node ? hrefsIn(node.has) : []
    return node.tag === 'a' ? [node.href, ...inside] : inside
  })

async function refuse({ rule, field, words }: Finding): Promise<never> {
  const guideline = (await listGuidelines()).find((one) => one.rule === rule.rule)
  throw new MistakenField(
    field,
    `“${shortened(words)}” cannot be posted here. The rule is: ${guideline?.text ?? ''} What you typed is still here: change it, and send it again.`,
  )
}

export const shortened = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
