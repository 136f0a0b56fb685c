import { commentFields } from '@/components/comments/form/comment-fields'
import { Kept } from '@/components/standing/kept'
import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { deleteCommentAction, editCommentAction } from '@/lib/comments/actions'
import type { OwnComment } from '@/lib/comments/own/one'
import { commentPath, OWN_COMMENTS } from '@/lib/comments/paths'
import { canEditComment, EDITABLE_FOR, editableUntil, isQuiet, QUIET_FOR } from '@/lib/comments/policy'
import type { Subject } from '@/lib/comments/subjects'
import type { Kept as Act } from '@/lib/moderation/own/kept'
import { dateInWords } from '@/lib/partial-date'
import { inWords } from '@/lib/words'
import { Head } from './head'
import styles from './page.module.css'

type Props = {
  id: number
  subject: Subject | null
  own: OwnComment
  viewer: Viewer
  /** The act that keeps it from all others, where one does. */
  kept: Act | null
}

const DAYS = EDITABLE_FOR / 86_400_000
const MINUTES = QUIET_FOR / 60_000

/** Where a member changes what they said, or takes it away. */
export function EditPage({ id, subject, own, viewer, kept }: Props) {
  const { raw, wholeSpoiler, edits, postedAt, wasAnswered, removals, film } = own
  const isThere = subject !== null && removals === 0
  const onFilm = { kind: 'film' as const, film, label: film.title, path: `/films/${film.slug}` }
  return (
    <article>
      <Head subject={subject ?? onFilm} title="Your comment" />
      <div className={styles.thread}>
        {kept && <Kept act={kept} />}
        {!isThere && (
          <>
            {!kept && (
              <p className={styles.closed}>What you said it to is not here: only you read it, here.</p>
            )}
            <Stands raw={raw} />
          </>
        )}
        {canEditComment(viewer, own) ? (
          <>
            <p className={styles.note}>
              {isQuiet(postedAt, wasAnswered)
                ? `For ${MINUTES} minutes, while nobody has answered, a change goes unmarked; later it is marked as edited.`
                : `Changes are marked as edited from now on${wasAnswered ? ', since somebody has answered' : ''}.`}{' '}
              You can change it until {dateInWords(editableUntil(postedAt).toISOString().slice(0, 10))}.
            </p>
            {isThere && edits > 0 && (
              // For who has a form open that was begun before.
              <details>
                <summary>As it stands now</summary>
                <Stands raw={raw} />
              </details>
            )}
            <ActionForm
              action={editCommentAction}
              submit="Save the change"
              fields={commentFields({ body: raw ?? '', wholeSpoiler })}
              hidden={{ comment: String(id), edits: String(edits) }}
            />
          </>
        ) : removals > 0 ? null : (
          <p className={styles.closed}>
            A comment can be changed for {inWords(DAYS)} days, and this one is older. You can still delete it.
          </p>
        )}
        <p className={styles.note}>
          {wasAnswered
            ? 'It was answered: when you delete it, its text is gone for good, and an empty place stays above the answers.'
            : 'Nobody has answered it: when you delete it, nothing of it stays.'}
        </p>
        <ActionForm action={deleteCommentAction} submit="Delete it" hidden={{ comment: String(id) }} quiet />
        <p>
          <a href={isThere ? commentPath(id) : OWN_COMMENTS}>Back, and leave it as it is</a>
        </p>
      </div>
    </article>
  )
}

function Stands({ raw }: Pick<OwnComment, 'raw'>) {
  return (
    <div className={styles.stands} dir="auto">
      {raw}
    </div>
  )
}
