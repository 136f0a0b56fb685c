import { inDays } from '@/components/accounts/own/days'
import { ALONG } from '@/components/moderation/along'
import lines from '@/components/moderation/case/case.module.css'
import { ModerationFrame } from '@/components/moderation/frame'
import { Keys } from '@/components/moderation/keys'
import { Empty } from '@/components/ui/empty'
import type { Viewer } from '@/lib/accounts/viewer'
import { REQUESTS } from '@/lib/moderation/paths'
import { answeringPath } from '@/lib/moderation/requests/paths'
import type { ListedRequest } from '@/lib/moderation/requests/queries'
import { ASKERS, OUTCOMES, WISHES } from '@/lib/moderation/requests/words'

type Props = {
  viewer: Viewer
  waiting: readonly ListedRequest[]
  answered: readonly ListedRequest[]
  done: string | null
}

const DONE: Readonly<Record<string, string>> = {
  corrected: 'Corrected, and answered.',
  removed: 'Taken away, and answered.',
  declined: 'Declined, and answered.',
}

/** What critics, outlets and who speaks for them ask about entries. */
export function RequestsPage({ viewer, waiting, answered, done }: Props) {
  return (
    <ModerationFrame
      viewer={viewer}
      at={REQUESTS}
      title="Requests"
      lead="What critics, outlets and who speaks for them ask about entries. Each gets one answer, with a reason, by letter."
      done={done && DONE[done]}
    >
      {waiting.length === 0 && <Empty says="Nobody waits for an answer." />}
      <Lines requests={waiting} />
      {answered.length > 0 && (
        <section className={lines.part}>
          <h2>Answered</h2>
          <Lines requests={answered} />
        </section>
      )}
      <Keys help={ALONG} />
    </ModerationFrame>
  )
}

function Lines({ requests }: { requests: readonly ListedRequest[] }) {
  if (requests.length === 0) return null
  return (
    <ul className={lines.lines}>
      {requests.map(({ id, wish, asker, at, confirmedAt, subject, case: { film }, answers }) => {
        const answer = answers.findLast((one) => one.undoneAt === null)
        return (
          <li key={id}>
            <p>
              <a href={answeringPath(id)} data-row="">
                <b>{WISHES[wish].words}</b>: <bdi>{subject?.label ?? 'an entry that is gone'}</bdi>
              </a>
              {film && (
                <>
                  {' '}
                  on <cite>{film.title}</cite>
                </>
              )}
            </p>
            <p className={lines.note}>
              {ASKERS[asker]}, on {inDays(at)}, address {confirmedAt ? 'confirmed' : 'not confirmed'}
              {answer && `; ${OUTCOMES[answer.outcome]} on ${inDays(answer.at)}`}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
