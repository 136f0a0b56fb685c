import type { TextRuleKind } from '@/prisma/generated/enums'
import { readingsOf, type Word, wordsOf } from './folding'
import { type Like, likeOf } from './glob'
import { hostsIn, labelsOf } from './hosts'

/** What a rule looks for: `kind` says how its pattern is read. */
export interface Pattern {
  kind: TextRuleKind
  pattern: string
}

/** A rule that met a text, and the words there that it met. */
export interface Met<Rule extends Pattern> {
  rule: Rule
  words: string
}

export type Matcher<Rule extends Pattern> = (text: string) => Met<Rule>[]

/** The words of a pattern, folded as texts are, `*` kept. */
export const patternWords = (pattern: string): string[] =>
  pattern
    .split(/\s+/)
    .flatMap((word) =>
      word === '*' ? ['*'] : word.includes('*') ? [starred(word)] : wordsOf(word).map((one) => one.word),
    )
    .filter((word) => word !== '')

const starred = (word: string) =>
  word
    .split('*')
    .map((part) => wordsOf(part)[0]?.word ?? '')
    .join('*')
    .replace(/\*+/g, '*')

type Phrase<Rule> = { rule: Rule; words: Like[] }

/**
 * Gets rules ready to look through texts. A phrase is looked for only where its first word stands, by a table; a first
 * word with `*` is tried once for each different word of the text. So a text takes time by its length, and a rule
 * no more than its own length for each place it begins.
 */
export function matcherOf<Rule extends Pattern>(rules: readonly Rule[]): Matcher<Rule> {
  const byFirst = new Map<string, Phrase<Rule>[]>()
  const starred: Phrase<Rule>[] = []
  const links = rules
    .filter(({ kind }) => kind === 'link')
    .map((rule) => ({ rule, labels: labelsOf(rule.pattern).map(likeOf) }))
  for (const rule of rules) {
    const words = rule.kind === 'word' ? patternWords(rule.pattern) : []
    const [first] = words
    if (first === undefined) continue
    const phrase = { rule, words: words.map(likeOf) }
    if (first.includes('*')) starred.push(phrase)
    else byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return (text) => {
    const met = new Map<Rule, string>()
    const meet = (rule: Rule, said: string) => {
      if (!met.has(rule)) met.set(rule, said)
    }
    for (const words of readingsOf(text)) meetWords(text, words, byFirst, starred, meet)
    if (links.length > 0)
      for (const host of hostsIn(text)) {
        const labels = labelsOf(host)
        for (const { rule, labels: asked } of links)
          if (!met.has(rule) && isUnder(labels, asked)) met.set(rule, host)
      }
    return [...met].map(([rule, said]) => ({ rule, words: said }))
  }
}

function meetWords<Rule>(
  text: string,
  words: readonly Word[],
  byFirst: ReadonlyMap<string, Phrase<Rule>[]>,
  starred: readonly Phrase<Rule>[],
  meet: (rule: Rule, said: string) => void,
): void {
  const known = new Map<string, Phrase<Rule>[]>()
  const begun = (word: string) => {
    const found = known.get(word)
    if (found) return found
    const all = [...(byFirst.get(word) ?? []), ...starred.filter(({ words: [first] }) => first?.(word))]
    known.set(word, all)
    return all
  }
  for (const [at, { word, from }] of words.entries())
    for (const { rule, words: asked } of begun(word))
      if (saysAt(words, at, asked)) meet(rule, text.slice(from, words[at + asked.length - 1]?.to))
}

/** The first word is known to be there. */
const saysAt = (words: readonly Word[], at: number, asked: readonly Like[]): boolean =>
  at + asked.length <= words.length && asked.every((one, i) => i === 0 || one(words[at + i]?.word ?? ''))

/** A host is met by its own name and by those it lies under. */
const isUnder = (labels: readonly string[], asked: readonly Like[]): boolean =>
  asked.length <= labels.length &&
  asked.every((one, i) => one(labels[labels.length - asked.length + i] ?? ''))
