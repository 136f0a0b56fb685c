import styles from '@/components/catalogue/catalogue.module.css'
import { DeskFrame } from '@/components/desk/frame'
import { Empty } from '@/components/ui/empty'
import type { Entry, ListedEdit, NamedSource } from '@/lib/catalogue/editing/queries'
import { CATALOGUE, cataloguePath } from '@/lib/desk/paths'
import { EditLine } from './edit-line'

type Props = {
  entry: Entry
  edits: readonly ListedEdit[]
  sources: readonly NamedSource[]
  /** The edit the next page begins before. */
  next: number | null
}

/** How a film or a person was edited, the latest first. */
export function HistoryPage({ entry: { subject, slug, name }, edits, sources, next }: Props) {
  return (
    <DeskFrame
      at={CATALOGUE}
      title="How it was edited"
      lead={
        <>
          <a href={cataloguePath(subject.kind, slug)}>
            <bdi>{name}</bdi>
          </a>
          , the latest edit first. What is taken back is an edit too.
        </>
      }
    >
      {edits.length === 0 && <Empty says="Nobody has edited it by hand." />}
      <ol className={styles.edits}>
        {edits.map((edit) => (
          <EditLine key={edit.id} edit={edit} sources={sources} />
        ))}
      </ol>
      {next !== null && <a href={`?before=${next}`}>Earlier</a>}
    </DeskFrame>
  )
}
