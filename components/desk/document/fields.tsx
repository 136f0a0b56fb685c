import { ActionForm } from '@/components/ui/action-form'
import { decideFieldAction } from '@/lib/desk/actions'
import type { WholeDocument } from '@/lib/desk/documents/queries'
import { type Group, groupsOf } from '@/lib/desk/fields/groups'
import styles from './document.module.css'
import { FieldCard } from './field-card'
import { formOf } from './field-forms'

/** All that was read, thing by thing: each is accepted, corrected or rejected by itself. */
export function Fields({ document }: { document: WholeDocument }) {
  const isOpen = document.status === 'open'
  const groups = groupsOf(document.fields)
  return (
    <section className={styles.fields} aria-labelledby="fields">
      <h2 id="fields">What it says</h2>
      {groups
        .filter(({ fields }) => fields.length > 0)
        .map((group) => (
          <section key={group.name} id={group.name} className={styles.group} data-in="">
            <h3>
              <a href={`#${group.name}`} data-row="">
                {group.words}
              </a>
            </h3>
            <div>
              {group.fields.map((field) => (
                <FieldCard
                  key={field.position}
                  document={document.id}
                  field={field}
                  words={group.words}
                  isOpen={isOpen}
                />
              ))}
              {isOpen && group.isSeveral && group.name !== 'spoiler' && (
                <More document={document.id} group={group} />
              )}
            </div>
          </section>
        ))}
      {isOpen && (
        <Others document={document.id} groups={groups.filter(({ fields }) => fields.length === 0)} />
      )}
    </section>
  )
}

/** What nobody read can be said of a document too. */
function Others({ document, groups }: { document: number; groups: readonly Group[] }) {
  const sayable = groups.filter(({ name }) => name !== 'spoiler')
  if (sayable.length === 0) return null
  return (
    <section className={styles.group}>
      <h3>Nothing was read of</h3>
      <div className={styles.others}>
        {sayable.map((group) => (
          <More key={group.name} document={document} group={group} />
        ))}
      </div>
    </section>
  )
}

function More({ document, group: { name, words, fields } }: { document: number; group: Group }) {
  const position = (fields.at(-1)?.position ?? -1) + 1
  return (
    <ActionForm
      action={decideFieldAction}
      submit="Add it"
      label={`${words}: add it`}
      hidden={{
        document: String(document),
        name,
        position: String(position),
        seen: '',
        decision: 'corrected',
      }}
      fields={formOf(name, `more-${name}`, null)}
      fold={{
        words:
          fields.length > 0 ? (
            <span>
              One more<span className="unseen">: {words}</span>
            </span>
          ) : (
            words
          ),
        className: styles.fold,
      }}
    />
  )
}
