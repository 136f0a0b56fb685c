import { WordDiff } from '@/components/text/word-diff'
import { dateInWords } from '@/lib/partial-date'
import type { Step } from '@/lib/reviews/history/steps'
import { factsChanged } from './facts'
import styles from './history.module.css'

type Props = { step: Step; language: string | null; asking: string }

/** One change: its day, what it did to title, stars, aspects and all else that is no text, and its words. */
export function ChangeStep({ step, language, asking }: Props) {
  const { on, text } = step
  const facts = factsChanged(step)
  return (
    <li>
      <h2>
        <time dateTime={on}>{dateInWords(on)}</time>
      </h2>
      {(facts.length > 0 || titleChanged(step)) && (
        <ul>
          <TitleChange step={step} language={language} />
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

const titleChanged = ({ title }: Step) => title !== null && title.before !== title.after

/** A title is its author’s words: it keeps its own direction and language. */
function TitleChange({ step, language }: Omit<Props, 'asking'>) {
  const { before, after } = step.title ?? {}
  if (!titleChanged(step)) return null
  const named = (title: string) => <bdi lang={language ?? undefined}>“{title}”</bdi>
  if (!before) return <li>Title given: {after && named(after)}</li>
  if (!after) return <li>Title taken away: {named(before)}</li>
  return (
    <li>
      Title: from {named(before)} to {named(after)}
    </li>
  )
}
