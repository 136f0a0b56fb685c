import { sentencesOf } from '@/lib/documents/blocks/sentences'
import { overlaps, type Span, within } from '@/lib/documents/spans'

/** Sentences that go on about a score just given. */
const GOES_ON =
  /^(?:minus|plus|points? off|docked|deducted|one (?:star|point) (?:off|less|lost)|half a (?:star|point)|the (?:missing|lost) (?:star|point)|abzug|un point de moins)(?!\p{L})/iu

/** What a critic says of the score where it is given: the sentence with it, if it is one, and those that go on about it. */
export function rationaleOf(text: string, score: Span | null, paragraphs: readonly Span[]): Span | null {
  const paragraph = score && paragraphs.find((one) => overlaps(one, score))
  if (!score || !paragraph) return null
  const sentences = sentencesOf(text, paragraph)
  const at = sentences.findIndex((one) => within(score, one))
  const own = sentences[at]
  if (!own) return null
  let last = at
  while (
    sentences[last + 1] &&
    GOES_ON.test(text.slice(sentences[last + 1]?.start, sentences[last + 1]?.end))
  )
    last++
  const isSaid = own.end - own.start - (score.end - score.start) > 24
  return isSaid || last > at ? { start: own.start, end: (sentences[last] as Span).end } : null
}
