'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/action'
import { anchorOf } from '@/lib/comments/paths'
import { answerHelpful } from './answering'
import { helpfulCommentShape } from './schema'

export const helpfulCommentAction = memberAction(helpfulCommentShape, async (viewer, { from, ...answer }) => {
  await answerHelpful(viewer, answer)
  redirect(`${from}#${anchorOf(answer.comment)}`)
})
