'use server'
import { redirect } from 'next/navigation'
import { accountAction, accountInBackground } from '@/lib/action'
import { spendHere } from '@/lib/limits/here'
import { previewsOfMember } from '@/lib/limits/limits'
import { discardingShape, draftShape, previewShape } from '@/lib/reviews/schema'
import { previewOf } from './previewing'
import { discardDraft, saveDraft } from './saving'

/** For a script, while somebody writes: answers the draft's new version, and when it was saved. */
export const keepDraftAction = accountInBackground(draftShape, async (viewer, draft) => {
  const { version, savedAt } = await saveDraft(viewer, draft)
  return [String(version), savedAt.toISOString()]
})

/** For a script: answers the cooked text as JSON, and what language it seems to be in. */
export const previewAction = accountInBackground(previewShape, async (viewer, { body }) => {
  await spendHere(previewsOfMember, `member ${viewer.id}`)
  const { tree, language } = await previewOf(body)
  return [JSON.stringify(tree), language ?? '']
})

export const discardDraftAction = accountAction(discardingShape, async (viewer, { from, ...draft }) => {
  await discardDraft(viewer, draft)
  redirect(from)
})
