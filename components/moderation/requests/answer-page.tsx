import { inDays } from '@/components/accounts/own/days'
import styles from '@/components/moderation/case/case.module.css'
import { ModerationFrame } from '@/components/moderation/frame'
import type { Viewer } from '@/lib/accounts/viewer'
import { inProse } from '@/lib/critics/correcting/fields'
import { casePath, REQUESTS } from '@/lib/moderation/paths'
import type { WholeRequest } from '@/lib/moderation/requests/queries'
import { ASKERS, FIELDS, OUTCOMES, WISHES } from '@/lib/moderation/requests/words'
import { DECIDED_BY } from '@/lib/moderation/words'
import { capital } from '@/lib/words'
import { AnswerForms } from './answer-forms'
import { Versions } from './versions'

type Props = { viewer: Viewer; found: WholeRequest }

/** One request: who asks for what, the entry then and now, and the ways to answer. */
export function AnswerPage({ viewer, found }: Props) {
  const { before, now, subject, answers, revisions, answeredAt } = found
  return (
    <ModerationFrame
      viewer={viewer}
      at={REQUESTS}
      title={<bdi>{capital(subject?.label ?? 'an entry that is gone')}</bdi>}
      lead={<Lead found={found} />}
    >
      <div className={styles.desk}>
        <div>
          <Asked found={found} />
          <section className={styles.part}>
            <h2>The entry when it was asked about</h2>
            <Versions before={before} now={now?.says ?? null} />
          </section>
          {revisions.length > 0 && (
            <section className={styles.part}>
              <h2>Corrected by hand</h2>
              <ul className={styles.lines}>
                {revisions.map(({ id, at, changed, by }) => (
                  <li key={id}>
                    <p>{inProse(changed)}</p>
                    <p className={styles.note}>
                      {by ? <bdi>{by.handle}</bdi> : 'somebody who left'}, {inDays(at)}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside aria-label={answeredAt ? 'What was answered' : 'Answer'}>
          {answers.length > 0 && <Answers answers={answers} />}
          {!answeredAt && <AnswerForms found={found} />}
        </aside>
      </div>
    </ModerationFrame>
  )
}

function Lead({
  found: {
    subject,
    wish,
    asker,
    at,
    case: { id, film },
  },
}: Pick<Props, 'found'>) {
  return (
    <>
      {film && (
        <>
          On{' '}
          <a href={`/films/${film.slug}`}>
            <cite>{film.title}</cite>
          </a>
          .{' '}
        </>
      )}
      {ASKERS[asker]} asked for {WISHES[wish].noun} on {inDays(at)}.{' '}
      {subject?.isPublic ? <a href={subject.path}>Where it stands</a> : 'Nobody sees it now.'}{' '}
      <a href={casePath(id)}>Its case</a>
    </>
  )
}

/** What was asked, and by whom: for editors alone. */
function Asked({ found: { explanation, field, name, email, confirmedAt } }: Pick<Props, 'found'>) {
  return (
    <section className={styles.part}>
      <h2>What is asked</h2>
      {field && <p>{FIELDS[field]}</p>}
      <blockquote className={styles.said} dir="auto">
        {explanation}
      </blockquote>
      <p className={styles.note}>
        {name && email ? (
          <>
            by <bdi>{name}</bdi> (<a href={`mailto:${email}`}>{email}</a>);{' '}
            {confirmedAt
              ? `the address was confirmed on ${inDays(confirmedAt)}`
              : 'the address is not confirmed: anybody may have typed it'}
          </>
        ) : (
          'Who asked is forgotten by now.'
        )}
      </p>
    </section>
  )
}

function Answers({ answers }: { answers: WholeRequest['answers'] }) {
  return (
    <section className={styles.part}>
      <h2>What was answered</h2>
      <ol className={styles.lines}>
        {answers.map(({ id, outcome, reason, decider, by, at, undoneAt, revision }) => (
          <li key={id}>
            <p>
              <b>{OUTCOMES[outcome]}</b>
              {revision && `: ${inProse(revision.changed)}`}
              {undoneAt && `, taken back on ${inDays(undoneAt)}`}
            </p>
            <blockquote className={styles.said} dir="auto">
              {reason}
            </blockquote>
            <p className={styles.note}>
              {by ? <bdi>{by.handle}</bdi> : DECIDED_BY[decider]}, {inDays(at)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
