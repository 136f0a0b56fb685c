import { inDays } from '@/components/accounts/own/days'
import { inMinutes } from '@/components/administration/words'
import { DECIDERS, DONE } from '@/components/moderation/words'
import type { WholeCase } from '@/lib/moderation/cases/one'
import styles from './case.module.css'

type Act = WholeCase['acts'][number]

/** What was done about it, in the order in which it was. */
export function CaseActs({ acts }: { acts: readonly Act[] }) {
  return (
    <section className={styles.part}>
      <h2>What was done</h2>
      <ol className={styles.lines}>
        {acts.map((act) => (
          <Done key={act.id} act={act} />
        ))}
      </ol>
    </section>
  )
}

function Done({ act }: { act: Act }) {
  const { kind, reason, guideline, decider, actor, at, until, undoneAt } = act
  return (
    <li>
      <p>
        <b>{DONE[kind]}</b>
        {until && ` until ${inDays(until)}`}
        {undoneAt && `, taken back on ${inDays(undoneAt)}`}
      </p>
      {guideline && <p className={styles.rule}>{guideline.text}</p>}
      {reason && (
        <blockquote className={styles.said} dir="auto">
          {reason}
        </blockquote>
      )}
      <p className={styles.note}>
        {actor ? <bdi>{actor.handle}</bdi> : DECIDERS[decider]}, {inMinutes(at)} UTC
      </p>
    </li>
  )
}
