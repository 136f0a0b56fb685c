'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/action'
import { anchorOf, commentPath, editPath } from './paths'
import { deletingShape, editingShape, postingShape } from './schema'
import { deleteComment } from './writing/deleting'
import { editComment } from './writing/editing'
import { postComment } from './writing/posting'

/** To where it stands; for who is on that page already, it is made anew. */
function onTo(path: string): never {
  refresh()
  redirect(path)
}

export const postCommentAction = memberAction(postingShape, async (viewer, given) => {
  const { comment, home, isHeld } = await postComment(viewer, given)
  if (isHeld) onTo(editPath(comment))
  onTo(`${home ?? commentPath(comment)}#${anchorOf(comment)}`)
})

export const editCommentAction = memberAction(editingShape, async (viewer, given) => {
  // Whoever lost a race stays on the page, which then shows what was said instead.
  refresh()
  redirect(await editComment(viewer, given))
})

export const deleteCommentAction = memberAction(deletingShape, async (viewer, given) => {
  const left = await deleteComment(viewer, given)
  onTo(left)
})
