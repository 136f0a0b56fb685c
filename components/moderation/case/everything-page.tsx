import { ModerationFrame } from '@/components/moderation/frame'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Guideline } from '@/lib/guidelines/queries'
import { decideCaseAction } from '@/lib/moderation/cases/actions'
import type { WholeCase } from '@/lib/moderation/cases/one'
import type { Everything } from '@/lib/moderation/everything/listing'
import { everythingPath, QUEUE } from '@/lib/moderation/paths'
import { caseAddress } from '@/lib/moderation/queue/addresses'
import { type QueueFilters, queueAddress, withinQueue } from '@/lib/moderation/queue/filters'
import { inWords } from '@/lib/words'
import styles from './case.module.css'
import type { Beginnings } from './decide'
import { fieldsOf } from './fields'
import { Templates } from './templates/templates'
import { Things } from './things'

type Props = {
  viewer: Viewer
  found: WholeCase & { author: { handle: string } }
  everything: Everything
  guidelines: readonly Guideline[]
  filters: QueueFilters
  beginnings: Beginnings
}

/** Asks once more before all that somebody has here is taken away: this is what it is. */
export function EverythingPage({ viewer, found, everything, guidelines, filters, beginnings }: Props) {
  const { counts, things } = everything
  const { handle } = found.author
  const templates = beginnings.templates.filter(({ act }) => act === 'removeEverything')
  const begun = templates.find(({ id }) => id === beginnings.begun?.id) ?? null
  const parts = [many(counts.reviews, 'review'), many(counts.comments, 'comment'), many(counts.lists, 'list')]
  const total = counts.reviews + counts.comments + counts.lists + 1
  return (
    <ModerationFrame
      viewer={viewer}
      at={QUEUE}
      title={
        <>
          Remove everything of <bdi>{handle}</bdi>?
        </>
      }
      lead={`${parts.join(', ')} and the profile are then seen by their author alone; ${many(counts.ratings, 'rating')} count in no score. It is one act, and one press takes all of it back.`}
    >
      <p>
        <a href={caseAddress(found.id, filters)}>Back to the case</a>
      </p>
      <div className={styles.desk}>
        <Things title="This would go" things={things} total={total} />
        <aside aria-label="Decide">
          <section className={styles.part}>
            <h2>Why all of it?</h2>
            <Templates
              act="removeEverything"
              at={queueAddress(filters, everythingPath(found.id))}
              templates={templates}
            />
            <ActionForm
              action={decideCaseAction}
              submit="Remove everything"
              hidden={{ case: String(found.id), act: 'removeEverything', within: withinQueue(filters) }}
              fields={fieldsOf('removeEverything', found, guidelines, begun)}
            />
          </section>
        </aside>
      </div>
    </ModerationFrame>
  )
}

const many = (n: number, what: string) => `${inWords(n)} ${what}${n === 1 ? '' : 's'}`
