import styles from '@/components/catalogue/catalogue.module.css'
import { formOf } from '@/components/catalogue/editing/fields'
import { DeskFrame } from '@/components/desk/frame'
import { ActionForm } from '@/components/ui/action-form'
import type { FieldProps } from '@/components/ui/form/field-props'
import { editPartAction } from '@/lib/catalogue/editing/actions'
import type { Entry, ListedEdit, NamedSource } from '@/lib/catalogue/editing/queries'
import { WORDS } from '@/lib/catalogue/editing/saying/words'
import { REASON_MAX } from '@/lib/catalogue/editing/schema'
import type { Part, Value } from '@/lib/catalogue/editing/shapes/parts'
import { CATALOGUE, cataloguePath, partPath } from '@/lib/desk/paths'
import { EditLine } from './edit-line'
import { LEADS } from './leads'
import { Marks } from './marks'

type Props = {
  entry: Entry
  part: Part
  value: Value
  /** The digest of what stands. */
  seen: string
  last: ListedEdit | null
  sources: readonly NamedSource[]
  /** Whose names stand in it. */
  people: readonly { slug: string; name: string }[]
}

/** One part of a film or a person, to be edited. */
export function PartPage({ entry, part, value, seen, last, sources, people }: Props) {
  const { subject, slug, name } = entry
  const { fields, rows, hidden } = formOf(part, value, { sources, most: rowsOf(last) })
  return (
    <DeskFrame
      at={CATALOGUE}
      title={WORDS[part].title}
      lead={
        <>
          Of{' '}
          <a href={`${cataloguePath(subject.kind, slug)}#${part}`}>
            <bdi>{name}</bdi>
          </a>
          . {LEADS[part]}
        </>
      }
    >
      {part === 'notes' && sources.length > 0 && <Marks sources={sources} />}
      {people.length > 0 && <Spellings people={people} />}
      <ActionForm
        action={editPartAction}
        submit="Save"
        hidden={{ ...hidden, of: subject.kind, entry: String(subject.id), part, seen }}
        fields={fields}
        rows={rows}
        after={[WHY]}
      />
      {last && (
        <section aria-labelledby="last">
          <h2 id="last">Edited last</h2>
          <ul className={styles.edits}>
            <EditLine edit={last} sources={sources} isOfPart />
          </ul>
        </section>
      )}
    </DeskFrame>
  )
}

const WHY: FieldProps = {
  ...{ name: 'reason', label: 'Why, or where it stands', type: 'lines', maxLength: REASON_MAX },
  ...{ optional: true, hint: 'Other editors read this in its history.' },
}

/** How many rows there were before the last edit: who typed over them meanwhile has as many. */
const rowsOf = (last: ListedEdit | null): number =>
  last ? (last.before as { rows: unknown[] }).rows.length : 0

const Spellings = ({ people }: Pick<Props, 'people'>) => (
  <p className={styles.marks}>
    How they are also written:
    {people.map(({ slug, name }) => (
      <a key={slug} href={partPath('person', slug, 'names')}>
        <bdi>{name}</bdi>
      </a>
    ))}
  </p>
)
