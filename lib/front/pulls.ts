import type { CardOnPage } from '@/lib/films/queries'

/** Longest sentence a pull may be. */
const LONGEST = 220

/** The first sentence of a text, where it is short enough to stand by itself. */
export function firstSentence(text: string): string | null {
  const sentence = /^.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
  return sentence.length <= LONGEST ? sentence : null
}

export type Pull<Card> = { card: Card; text: string }

/**
 * Two summaries that face each other: a critic who is for the film and one who is not, the furthest apart there are.
 * Null where critics do not part, or a summary does not open with a sentence to pull.
 */
export function opposedPulls<Card extends Pick<CardOnPage, 'verdict' | 'score' | 'summary'>>(
  cards: readonly Card[],
): { against: Pull<Card>; for: Pull<Card> } | null {
  const weight = { negative: 0, mixed: 50, positive: 100 } as const
  const height = (card: Card) => card.score?.of100 ?? weight[card.verdict]
  const pulls = cards
    .flatMap((card) => {
      const text = firstSentence(card.summary)
      return text ? [{ card, text }] : []
    })
    .sort((a, b) => height(a.card) - height(b.card))
  const [lowest, highest] = [pulls[0], pulls.at(-1)]
  if (!lowest || !highest || lowest.card.verdict === 'positive' || highest.card.verdict !== 'positive')
    return null
  return { against: lowest, for: highest }
}
