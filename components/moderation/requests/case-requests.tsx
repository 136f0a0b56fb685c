import { inDays } from '@/components/accounts/own/days'
import styles from '@/components/moderation/case/case.module.css'
import { answeringPath } from '@/lib/moderation/requests/paths'
import type { CaseRequest } from '@/lib/moderation/requests/queries'
import { ASKERS, WISHES } from '@/lib/moderation/requests/words'

/** What critics, outlets and who speaks for them ask about the entry: each is answered on its own page. */
export function CaseRequests({ requests }: { requests: readonly CaseRequest[] }) {
  if (requests.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>Asked by who wrote it, or for them</h2>
      <ul className={styles.lines}>
        {requests.map(({ id, wish, asker, at, answeredAt }) => (
          <li key={id}>
            <p>
              <a href={answeringPath(id)}>{WISHES[wish].words}</a>
              {answeredAt ? ', answered' : ', waits for an answer'}
            </p>
            <p className={styles.note}>
              {ASKERS[asker]}, on {inDays(at)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
