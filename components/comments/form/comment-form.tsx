import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { postCommentAction } from '@/lib/comments/actions'
import { aboutName, type SaidTo } from '@/lib/comments/schema'
import { makeFormKey } from '@/lib/doors/form-key'
import { commentFields } from './comment-fields'

type Props = {
  to: SaidTo
  viewer: Pick<Viewer, 'id'>
  /** What stands in it: a quotation. */
  begun?: string
}

/** Where a member says something. Its key is made with the page, so that sent twice it is said once. */
export function CommentForm({ to, viewer, begun }: Props) {
  return (
    <ActionForm
      action={postCommentAction}
      submit={to.kind === 'comment' ? 'Answer' : 'Comment'}
      fields={commentFields({ body: begun })}
      hidden={{ to: aboutName(to), postingKey: makeFormKey(viewer) }}
    />
  )
}
