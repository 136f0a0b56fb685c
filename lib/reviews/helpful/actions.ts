'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/action'
import { answerHelpful } from './answering'
import { helpfulShape } from './schema'

export const helpfulAction = memberAction(helpfulShape, async (viewer, { from, ...answer }) => {
  await answerHelpful(viewer, answer)
  redirect(`${from}#review-${answer.review}`)
})
