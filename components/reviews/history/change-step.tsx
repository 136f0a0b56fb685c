import { aspectTitle } from '@/components/aspects/tally'
import { starsInWords } from '@/components/scores/stars'
import { WordDiff } from '@/components/text/word-diff'
import { POLARITY_WORDS } from '@/components/ui/sign'
import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import { dateInWords } from '@/lib/partial-date'
import type { Step } from '@/lib/reviews/history/steps'
import { capital } from '@/lib/words'
import styles from './history.module.css'

type Props = { step: Step; language: string | null; asking: string }

/** One change: its day, what it did to stars and aspects, and its words. */
export function ChangeStep({ step, language, asking }: Props) {
  const { on, text } = step
  const facts = [starsChange(step.halfStars), ...chipChanges(step.chips)].filter((fact) => fact !== null)
  return (
    <li>
      <h2>
        <time dateTime={on}>{dateInWords(on)}</time>
      </h2>
      {facts.length > 0 && (
        <ul>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {text === null ? (
        <p className={styles.hidden}>
          Its words would show what is, or became, a spoiler.{' '}
          <a href={asking} rel="nofollow">
            Show them all the same
          </a>
        </p>
      ) : (
        <div lang={language ?? undefined}>
          <WordDiff before={text.before} after={text.after} />
        </div>
      )}
    </li>
  )
}

function starsChange({ before, after }: Step['halfStars']): string | null {
  if (before === after) return null
  if (after === null) return 'The stars were taken away'
  return before === null
    ? `${capital(starsInWords(after))} given`
    : `From ${starsInWords(before)} to ${starsInWords(after)}`
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
