import type { LogLine } from '@/lib/moderation/log/line'
import { actPath } from '@/lib/moderation/log/path'
import { saying, since, titleOf } from '@/lib/moderation/log/saying'
import { DECIDED_BY } from '@/lib/moderation/words'
import { capital } from '@/lib/words'
import styles from './log.module.css'

/** One act among those of its day: when, what, about which film, by which rule, and what became of it. */
export function Line({ line }: { line: LogLine }) {
  const { id, at, decider, undoes, parts, kind, film } = line
  const state = since(line)
  return (
    <li className={styles.line} id={`act-${id}`}>
      <a href={actPath(id)}>
        <time dateTime={at.toISOString()}>{at.toISOString().slice(11, 16)}</time>
      </a>
      <div>
        <p className={styles.said}>
          <Said line={line} />
        </p>
        <p className={styles.how}>
          {capital(DECIDED_BY[decider])}
          {undoes && (
            <>
              , of <a href={actPath(undoes.id)}>an earlier decision</a>
            </>
          )}
        </p>
        <RuleOf line={line} />
        {state && (
          <p className={styles.since}>
            <span aria-hidden="true">↺</span> {state}
          </p>
        )}
        {kind === 'exclude' && parts > 0 && film && (
          <p className={styles.how}>
            <a href={`/films/${film.slug}/weather.csv`}>What it was decided from (CSV)</a>
          </p>
        )}
      </div>
    </li>
  )
}

/** What was done, as a sentence with its film. */
export function Said({ line }: { line: LogLine }) {
  const { before, after } = saying(line)
  return (
    <>
      {before}
      {line.film && (
        <>
          {' '}
          <a href={`/films/${line.film.slug}`}>
            <cite>{titleOf(line.film)}</cite>
          </a>
        </>
      )}
      {after}
    </>
  )
}

/** The rule as it read that day, and where it stands now. */
export function RuleOf({ line: { rule, version, text, isPresent } }: { line: LogLine }) {
  if (!rule || !text) return null
  return (
    <p className={styles.rule}>
      <a href={`/guidelines#${isPresent ? rule : `${rule}-${version}`}`}>{text}</a>{' '}
      {!isPresent && <small>as it read then</small>}
    </p>
  )
}
