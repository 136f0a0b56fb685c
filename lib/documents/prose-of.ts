import type { Line } from './blocks/lines'
import type { Paragraph } from './blocks/paragraphs'
import type { Field } from './facts/fields'
import type { Byline } from './heading/byline'
import type { Critic } from './heading/critic'
import { merged, Places } from './places'
import type { Label } from './scores/labels'
import type { Span } from './spans'

type Beside = {
  text: string
  fields: readonly Field[]
  bylines: readonly Byline[]
  labels: readonly Label[]
  headline: Line | null
  dek: Span | null
  critic: Critic
}

/** Above a critic's bio stand a heading and a name. */
const ABOUT = /^(?:about|über|à propos|sobre|author|저자|필자|글쓴이|筆者|著者)/iu

/** The paragraphs of the review itself: without headline, dek, box, byline, score and what is said of the critic. */
export function proseOf(paragraphs: readonly Paragraph[], beside: Beside): Paragraph[] {
  const { fields, bylines, labels, headline, dek, critic } = beside
  const spans: Span[] = [
    ...fields.flatMap(({ whole, start, end }) => [whole, { start, end }]),
    ...bylines,
    ...labels
      .filter(({ sure }) => sure)
      .map(({ start, value }) => ({ start, end: value.end - start > 200 ? start + 1 : value.end })),
    ...(headline ? [headline] : []),
    ...(dek ? [dek] : []),
    ...(critic.bio ? [critic.bio] : []),
  ]
  const places = new Places(merged(spans.filter(({ start, end }) => end > start)))
  const isBeside = (paragraph: Paragraph, n: number) =>
    paragraph.lines.every((line) => places.over(line).length > 0) ||
    (critic.bio !== null && isAboveBio(paragraph, paragraphs[n + 1], paragraphs[n + 2], critic.bio))
  return paragraphs.filter((paragraph, n) => !isBeside(paragraph, n))
}

const isAboveBio = (
  paragraph: Paragraph,
  next: Paragraph | undefined,
  after: Paragraph | undefined,
  bio: Span,
) =>
  !paragraph.prose &&
  (next?.start === bio.start || (after?.start === bio.start && ABOUT.test(paragraph.text)))
