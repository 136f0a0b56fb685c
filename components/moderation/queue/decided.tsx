import { Undo } from '@/components/moderation/case/undo'
import { DONE } from '@/components/moderation/words'
import type { Decided as Act } from '@/lib/moderation/acts/decided'
import { casePath } from '@/lib/moderation/paths'
import styles from './queue.module.css'

/** What was just decided, and the press that takes it back. */
export function Decided({ act, isNext = false }: { act: Act; isNext?: boolean }) {
  return (
    <div className={styles.decided}>
      <p>
        <b>{DONE[act.kind]}.</b>{' '}
        {act.caseId !== null && <a href={casePath(act.caseId)}>The case, as it was decided</a>}
        {isNext && '. The next that waits is below.'}
      </p>
      <Undo act={act} />
    </div>
  )
}
