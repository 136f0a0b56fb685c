import { inDays } from '@/components/accounts/own/days'
import styles from '@/components/catalogue/catalogue.module.css'
import { Differences } from '@/components/catalogue/differences'
import { ActionForm } from '@/components/ui/action-form'
import { undoEditAction } from '@/lib/catalogue/editing/actions'
import type { ListedEdit, NamedSource } from '@/lib/catalogue/editing/queries'
import { WORDS } from '@/lib/catalogue/editing/saying/words'

type Props = {
  edit: ListedEdit
  sources: readonly NamedSource[]
  /** Whether the page is about one part, which needs not be named again. */
  isOfPart?: boolean
}

/** One edit: what differs, who, why, and the way to take it back. */
export function EditLine({ edit, sources, isOfPart = false }: Props) {
  const { id, part, before, after, reason, at, by, undoesId, undoneBy, suggestion } = edit
  return (
    <li id={`edit-${id}`}>
      {!isOfPart && <h2>{WORDS[part].title}</h2>}
      <Differences part={part} before={before} after={after} sources={sources} />
      {reason && <blockquote dir="auto">{reason}</blockquote>}
      <p className={styles.note}>
        {undoesId !== null && 'Took an edit back. '}
        {by ? <bdi>{by.handle}</bdi> : 'somebody who left'}, {inDays(at)}
        {suggestion && (
          <>
            ; suggested by <bdi>{suggestion.member.handle}</bdi>
          </>
        )}
        {undoneBy && '; taken back since'}
      </p>
      {!undoneBy && (
        <ActionForm
          action={undoEditAction}
          submit="Take it back"
          label={`Take it back: ${WORDS[part].inProse}`}
          hidden={{ edit: String(id) }}
          quiet
        />
      )}
    </li>
  )
}
