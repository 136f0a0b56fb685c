import type { VERDICT_CLASSES } from '@/lib/scores/rules'
import { scoreOf100, verdictOfScore } from '@/lib/scores/score'
import type { Paragraph } from './blocks/paragraphs'
import { sentencesOf } from './blocks/sentences'
import type { Score } from './scores/score'
import { FALLS_SHORT, leaningOf } from './sections/leaning'
import type { Section } from './sections/sections'
import type { Span } from './spans'

export type VerdictWord = keyof typeof VERDICT_CLASSES

/** Positive, mixed or negative, how sure that is, and the words that justify it where no score does. */
export type VerdictFound = { value: VerdictWord | null; confidence: number; grounds: Span | null }

const TURNS =
  /(?<!\p{L})(?:but|however|yet|although|though|despite|while|nevertheless|aber|doch|jedoch|trotz|mais|malgré|pero|aunque|하지만)(?!\p{L})/iu
const RECOMMENDS =
  /(?<!\p{L})(?:(?:highly |strongly |warmly |thoroughly )?recommend(?:ed)?|must[- ](?:see|watch)|don['’]t miss|unmissable|worth (?:every|your|the|a)|unbedingt|à ne pas manquer|imprescindible)(?!\p{L})/iu
const WARNS =
  /(?<!\p{L})(?:(?:can(?:not|['’]t)|hard to|do not|don['’]t|wouldn['’]t|not) recommend|skip (?:it|this)|avoid|give (?:it|this) a miss|not worth|waste of (?:time|two hours)|fails? to|fades? from memory|à éviter|finger weg)(?!\p{L})/iu

/** The verdict: from the score where there is one, else read from how the review ends, which is a proposal. */
export function verdictOf(
  text: string,
  score: Score,
  sections: readonly Section[],
  prose: readonly Paragraph[],
): VerdictFound {
  const { value: given, best, worst } = score
  if (given !== null && best)
    return {
      value: verdictOfScore(scoreOf100({ value: given, best, worst })),
      confidence: 0.98,
      grounds: null,
    }
  const closing = closingOf(sections, prose)
  if (!closing) return { value: null, confidence: 0, grounds: null }
  const said = text.slice(closing.start, closing.end)
  const all = leaningOf(prose.map((paragraph) => paragraph.text).join('\n'))
  const end = leaningOf(said)
  const warns = WARNS.test(said)
  const praise = end.praise + all.praise / 4 + (RECOMMENDS.test(said) && !warns ? 3 : 0)
  const blame = end.blame + all.blame / 4 + (warns ? 2 : 0) + (said.match(FALLS_SHORT)?.length ?? 0)
  if (praise + blame < 1.5) return { value: null, confidence: 0, grounds: null }
  const balance = (praise - blame) / (praise + blame)
  const limit = TURNS.test(said) ? 0.45 : 0.2
  const value = balance > limit ? 'positive' : balance < -limit ? 'negative' : 'mixed'
  return { value, confidence: Math.min(0.6, 0.3 + Math.abs(balance) / 3), grounds: groundsIn(text, closing) }
}

function closingOf(sections: readonly Section[], prose: readonly Paragraph[]): Span | null {
  const verdict = sections.findLast(({ kind }) => kind === 'verdict')
  const last = prose.at(-1)
  return verdict ?? (last ? { start: last.start, end: last.end } : null)
}

/** The sentence of a closing that leans most, either way. */
function groundsIn(text: string, closing: Span): Span | null {
  const weigh = ({ start, end }: Span) => {
    const { praise, blame } = leaningOf(text.slice(start, end))
    return praise + blame
  }
  return sentencesOf(text, closing).sort((one, other) => weigh(other) - weigh(one))[0] ?? null
}
