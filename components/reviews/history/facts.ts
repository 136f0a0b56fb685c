import { aspectTitle } from '@/components/aspects/tally'
import { starsInWords } from '@/components/scores/stars'
import { POLARITY_WORDS } from '@/components/ui/sign'
import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import { dateInWords } from '@/lib/partial-date'
import type { Change, Step } from '@/lib/reviews/history/steps'
import { languageName } from '@/lib/text/language'
import { capital } from '@/lib/words'

/** All that became of a review beside its words, a line for each; nothing for what stayed. */
export const factsChanged = (step: Step): string[] => [
  ...starsChange(step.halfStars),
  ...chipChanges(step.chips),
  ...flagChange(step.wholeSpoiler),
  ...wordChange('Language', step.language, languageName),
  ...wordChange('Seen', step.seenOn, dateInWords),
]

function starsChange({ before, after }: Change<number | null>): string[] {
  if (before === after) return []
  if (after === null) return ['The stars were taken away']
  return [
    before === null
      ? `${capital(starsInWords(after))} given`
      : `From ${starsInWords(before)} to ${starsInWords(after)}`,
  ]
}

function chipChanges({ before, after }: Step['chips']): string[] {
  const said = (chips: Step['chips']['before'], aspect: string) => {
    const polarity = chips.find((chip) => chip.aspect === aspect)?.polarity
    return polarity ? POLARITY_WORDS[polarity] : 'nothing said'
  }
  return ASPECTS.flatMap((aspect) => {
    const [was, is] = [said(before, aspect), said(after, aspect)]
    return was === is ? [] : [`${aspectTitle(aspect)}: from ${was} to ${is}`]
  })
}

function flagChange({ before, after }: Change<boolean>): string[] {
  if (before === after) return []
  return [after ? 'Marked: all of it tells the story' : 'No longer marked as telling the whole story']
}

function wordChange(
  name: string,
  { before, after }: Change<string | null>,
  words: (said: string) => string,
): string[] {
  const said = (one: string | null) => (one === null ? 'not said' : words(one))
  return before === after ? [] : [`${name}: from ${said(before)} to ${said(after)}`]
}
