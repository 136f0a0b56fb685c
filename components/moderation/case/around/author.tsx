import { inDays } from '@/components/accounts/own/days'
import { standingWords } from '@/components/administration/words'
import styles from '@/components/moderation/case/case.module.css'
import { CAUSES, DONE, KINDS } from '@/components/moderation/words'
import { administered } from '@/lib/members/administering/paths'
import { casePath } from '@/lib/moderation/paths'
import type { AuthorRecord } from '@/lib/moderation/signals/author'
import { inWords } from '@/lib/words'

/**
 * Who wrote it: how they stand, what they have here, and what was decided about them before. Of a review, `film` leads to
 * how they see it themselves.
 */
export function Author({ author, film }: { author: AuthorRecord; film?: string }) {
  const { handle, name, createdAt, counts, standing, cases, others } = author
  return (
    <section className={styles.part}>
      <h2>Its author</h2>
      <p>
        <a href={administered({ handle })}>
          <bdi>{name ?? handle}</bdi>
        </a>
        , {standingWords(author)}, here since {inDays(createdAt)}. {written(counts)}
        {film && (
          <>
            {' '}
            <a href={`${administered({ handle })}/as-reader/${film}?as=author`}>This review as they see it</a>
          </>
        )}
      </p>
      {standing.length > 0 && (
        <ul className={styles.lines} aria-label="What stands against them">
          {standing.map(({ id, kind, from, until, guideline }) => (
            <li key={id}>
              <p>
                <b>{kind === 'suspension' ? 'Suspended' : 'Silenced'}</b> since {inDays(from)},{' '}
                {until ? `until ${inDays(until)}` : 'for good'}
              </p>
              <p className={styles.rule}>{guideline.text}</p>
            </li>
          ))}
        </ul>
      )}
      {cases.length === 0 ? (
        <p className={styles.note}>There was no other case about them.</p>
      ) : (
        <ul className={styles.lines} aria-label="Other cases about them">
          {cases.map((one) => (
            <Earlier key={one.id} one={one} />
          ))}
        </ul>
      )}
      {others > 0 && <p className={styles.note}>And {inWords(others)} before these.</p>}
    </section>
  )
}

function Earlier({ one }: { one: AuthorRecord['cases'][number] }) {
  const { id, subjectKind, cause, openedAt, closedAt, acts } = one
  const done = acts.map(({ kind, undoneAt }) => DONE[kind] + (undoneAt ? ', taken back' : ''))
  return (
    <li>
      <p>
        <a href={casePath(id)}>
          {KINDS[subjectKind]}, {CAUSES[cause]} on {inDays(openedAt)}
        </a>
      </p>
      <p className={styles.note}>{done.length > 0 ? done.join('; ') : closedAt ? 'Closed' : 'It waits'}.</p>
    </li>
  )
}

function written({ reviews, comments, lists, ratings }: AuthorRecord['counts']): string {
  const many = (n: number, what: string) => `${inWords(n)} ${what}${n === 1 ? '' : 's'}`
  return `They wrote ${many(reviews, 'review')} and ${many(comments, 'comment')}, made ${many(lists, 'list')}, and rated ${many(ratings, 'film')}.`
}
