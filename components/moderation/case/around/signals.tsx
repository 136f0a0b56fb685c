import styles from '@/components/moderation/case/case.module.css'
import { TERMS } from '@/lib/clearing/terms'
import { administered } from '@/lib/members/administering/paths'
import type { WholeCase } from '@/lib/moderation/cases/one'
import type { Signals as All } from '@/lib/moderation/signals/all'
import { capital, inWords } from '@/lib/words'
import { howLong } from './how-long'

type Props = { found: WholeCase; signals: All }

const DAY = 86_400_000

/** What a machine can tell of it. None of these decides anything. */
export function Signals({ found, signals: { author, similar, sharing, typedIn } }: Props) {
  const { asReported, openedAt } = found
  const days = author && Math.floor((openedAt.getTime() - author.createdAt.getTime()) / DAY)
  const facts: [string, string][] = [
    ['Links in it', asReported.links === 0 ? 'None' : capital(inWords(asReported.links))],
    ...(days === null
      ? []
      : [['Age of the account then', `${inWords(days)} ${days === 1 ? 'day' : 'days'}`] as [string, string]]),
    ['From opening the form to posting', howLong(typedIn.seconds, typedIn.fast)],
  ]
  return (
    <section className={styles.part}>
      <h2>Signals</h2>
      <dl className={styles.facts}>
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {sharing && sharing.n > 0 && (
        <p className={styles.note}>
          Within {TERMS.networkDays} days {inWords(sharing.n)} other{' '}
          {sharing.n === 1 ? 'account' : 'accounts'} came from the same network:{' '}
          {sharing.handles.map((handle, at) => (
            <span key={handle}>
              {at > 0 && ', '}
              <a href={administered({ handle })}>
                <bdi>{handle}</bdi>
              </a>
            </span>
          ))}
          {sharing.n > sharing.handles.length && ' and more'}. A household, a school or a whole provider can
          share one.
        </p>
      )}
      {similar.length > 0 && (
        <>
          <h3>Much like it, by the same author</h3>
          <ul className={styles.lines}>
            {similar.map(({ kind, id, alike, label, path, isPublic, excerpt }) => (
              <li key={`${kind} ${id}`}>
                <p>
                  {isPublic ? <a href={path}>{label}</a> : label}{' '}
                  <small>{Math.round(alike * 100)} % of its letters in threes</small>
                </p>
                <p className={styles.note} dir="auto">
                  {excerpt}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
