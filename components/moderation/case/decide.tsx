import { ActionForm } from '@/components/ui/action-form'
import type { Guideline } from '@/lib/guidelines/queries'
import { decideCaseAction } from '@/lib/moderation/cases/actions'
import type { WholeCase } from '@/lib/moderation/cases/one'
import { everythingPath } from '@/lib/moderation/paths'
import { caseAddress } from '@/lib/moderation/queue/addresses'
import { type QueueFilters, queueAddress, withinQueue } from '@/lib/moderation/queue/filters'
import type { Leaving } from '@/lib/moderation/signals/leaving'
import type { Template } from '@/lib/moderation/templates/queries'
import styles from './case.module.css'
import { aboutAuthor, aboutIt, type Decision } from './decisions'
import { fieldsOf, fieldsOfLettingGo } from './fields'
import { everythingLeaves } from './leaves'
import { Templates } from './templates/templates'

/** What reasons may begin with, and the one that was chosen. */
export type Beginnings = { templates: readonly Template[]; begun: Template | null }
type Props = Beginnings & {
  found: WholeCase
  leaving: Leaving
  guidelines: readonly Guideline[]
  filters: QueueFilters
}

/** Every way to decide the case. Each closes it, and can be taken back. */
export function Decide({ leaving, ...props }: Props) {
  const { found, filters } = props
  const within = withinQueue(filters)
  const [first, ...others] = aboutIt(found, leaving)
  const author = aboutAuthor(found)
  const ways = (some: readonly Decision[]) =>
    some.map((decision) => <Way key={decision.act} decision={decision} {...props} />)
  return (
    <section className={styles.part}>
      <h2>Decide</h2>
      {first && (
        <div className={styles.free} data-key={first.key}>
          <ActionForm
            action={decideCaseAction}
            submit={first.words}
            hidden={{ case: String(found.id), act: first.act, within }}
            fields={fieldsOfLettingGo(first.act, found)}
          />
          <small>{first.leaves}</small>
        </div>
      )}
      {others.length > 0 && <ul className={styles.decisions}>{ways(others)}</ul>}
      {author.length > 0 && (
        <>
          <h3>About its author</h3>
          <ul className={styles.decisions}>
            {ways(author)}
            <li data-key="x">
              <a href={queueAddress(filters, everythingPath(found.id))}>Remove everything of theirs</a>
              <small>{everythingLeaves(leaving)}</small>
            </li>
          </ul>
        </>
      )}
    </section>
  )
}

function Way({
  decision: { act, words, key, leaves },
  found,
  guidelines,
  filters,
  templates,
  begun,
}: Omit<Props, 'leaving'> & { decision: Decision }) {
  const chosen = begun?.act === act ? begun : null
  const hidden = { case: String(found.id), act, within: withinQueue(filters) }
  return (
    <li data-key={key}>
      <ActionForm
        action={decideCaseAction}
        submit={words}
        hidden={hidden}
        fields={fieldsOf(act, found, guidelines, chosen)}
        fold={{
          isOpen: chosen !== null,
          before: (
            <Templates
              act={act}
              at={caseAddress(found.id, filters)}
              templates={templates.filter((one) => one.act === act)}
            />
          ),
          words: (
            <>
              <b>{words}</b> <small>{leaves}</small>
            </>
          ),
        }}
      />
    </li>
  )
}
