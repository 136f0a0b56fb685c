import { inDays } from '@/components/accounts/own/days'
import { inMinutes } from '@/components/administration/words'
import { DECIDERS, DONE } from '@/components/moderation/words'
import type { Viewer } from '@/lib/accounts/viewer'
import type { WholeCase } from '@/lib/moderation/cases/one'
import { whyNotRestore } from '@/lib/moderation/policy'
import styles from './case.module.css'
import { Undo } from './undo'

type Act = WholeCase['acts'][number]
type Props = { viewer: Viewer; found: WholeCase }

/** What was done about it, in the order in which it was, and the ways to take it back. */
export function CaseActs({ viewer, found }: Props) {
  const { acts, subjectKind, isReporter } = found
  const isMine = (act: Act) =>
    whyNotRestore(viewer, { ...act, subjectKind, parentId: null }, isReporter ? [viewer.id] : []) === null
  return (
    <section className={styles.part}>
      <h2>What was done</h2>
      <ol className={styles.lines}>
        {acts.map((act) => (
          <li key={act.id}>
            <Done act={act} />
            {isMine(act) && <Undo act={act} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Done({ act }: { act: Act }) {
  const { kind, reason, guideline, decider, actor, at, until, undoneAt, spoilerMark, _count } = act
  return (
    <>
      <p>
        <b>{DONE[kind]}</b>
        {until && ` until ${inDays(until)}`}
        {(kind === 'silence' || kind === 'suspend') && !until && ' for good'}
        {_count.parts > 0 && `, ${_count.parts} in all`}
        {undoneAt && `, taken back on ${inDays(undoneAt)}`}
      </p>
      {spoilerMark && <p className={styles.note}>{marked(spoilerMark.passage)}</p>}
      {guideline && <p className={styles.rule}>{guideline.text}</p>}
      {reason && (
        <blockquote className={styles.said} dir="auto">
          {reason}
        </blockquote>
      )}
      <p className={styles.note}>
        {actor ? <bdi>{actor.handle}</bdi> : DECIDERS[decider]}, {inMinutes(at)} UTC
      </p>
    </>
  )
}

/** How much of it: the words themselves would tell the story. */
function marked(passage: string | null): string {
  if (passage === null) return 'All of it.'
  const n = passage.split(/\s+/).filter(Boolean).length
  return n === 1 ? 'One word of it.' : `A passage of ${n} words.`
}
