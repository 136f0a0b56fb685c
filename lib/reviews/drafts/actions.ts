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

/** For a script: answers as JSON what a card shows of it. */
export const previewAction = accountInBackground(previewShape, async (viewer, typed) => {
  await spendHere(previewsOfMember, `member ${viewer.id}`)
  return [JSON.stringify(await previewOf(typed))]
})

export const discardDraftAction = accountAction(discardingShape, async (viewer, { from, ...draft }) => {
  await discardDraft(viewer, draft)
  redirect(from)
})
