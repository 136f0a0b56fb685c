import { ActionForm } from '@/components/ui/action-form'
import {
  acceptSureAction,
  attachDocumentAction,
  publishDocumentAction,
  takeUpAction,
} from '@/lib/desk/actions'
import { SURE } from '@/lib/desk/deciding/sure'
import type { WholeDocument } from '@/lib/desk/documents/queries'
import { documentPath, entryPath } from '@/lib/desk/paths'
import styles from './document.module.css'

/** What stands between a document and its entry, and the ways on. */
export function ToDo({ document }: { document: WholeDocument }) {
  const { id, version, status, missing, review, reason, fields } = document
  const hidden = { document: String(id), version: String(version) }
  if (status === 'setAside')
    return (
      <section className={styles.todo}>
        <p dir="auto">Set aside: {reason}</p>
        <ActionForm action={takeUpAction} submit="Take it up again" hidden={hidden} />
      </section>
    )
  if (status === 'entered')
    return (
      <section className={styles.todo}>
        <p>
          It is an entry: <a href={`/films/${review?.film.slug}/critic-reviews/${review?.slug}`}>read it</a>,
          or <a href={review ? entryPath(review.id) : documentPath(id)}>correct it</a>.
        </p>
      </section>
    )
  const sure = fields.filter(
    ({ decision, proposed, confidence }) => decision === null && proposed !== null && confidence >= SURE,
  ).length
  return (
    <section className={styles.todo} aria-labelledby="todo">
      <h2 id="todo">{missing.length === 0 ? 'Ready' : 'Before it is an entry'}</h2>
      {missing.length > 0 && (
        <ul>
          {missing.map(({ name, words }) => (
            <li key={name}>
              <a href={`#${name}`}>{words}</a>
            </li>
          ))}
        </ul>
      )}
      {sure > 0 && (
        <span data-key="s">
          <ActionForm
            action={acceptSureAction}
            submit={`Accept the ${sure} that were surely read`}
            hidden={hidden}
          />
        </span>
      )}
      {missing.length === 0 && (
        <span data-key="p">
          <ActionForm action={publishDocumentAction} submit="Publish it" hidden={hidden} />
        </span>
      )}
      <Duplicates document={document} />
    </section>
  )
}

/** What it may be already: an entry made by hand can have it as its source. */
function Duplicates({ document: { id, version, duplicatesOf, warnings } }: { document: WholeDocument }) {
  const entries = duplicatesOf.filter((one) => one.includes('/'))
  return (
    <>
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map((warning) => (
            <li key={warning} dir="auto">
              {warning}
            </li>
          ))}
        </ul>
      )}
      {entries.map((review) => (
        <div key={review}>
          <p>
            <a href={`/films/${review.replace('/', '/critic-reviews/')}`}>This entry</a> may be the same
            review, entered by hand.
          </p>
          <ActionForm
            action={attachDocumentAction}
            submit="It is: attach it as its source"
            hidden={{ document: String(id), version: String(version), review }}
          />
        </div>
      ))}
    </>
  )
}
