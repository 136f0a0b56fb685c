'use server'
import { redirect } from 'next/navigation'
import { placeOfRequest } from '@/lib/accounts/sessions/browser'
import { editorAction, guestAction } from '@/lib/action'
import { REQUESTS } from '@/lib/moderation/paths'
import { answerByCorrecting, answerByRemoving, declineRequest } from './answering'
import { askAboutEntry } from './asking'
import { confirmRequest } from './confirming'
import { answeringShape, confirmingShape, correctingShape, requestingShape } from './schema'

export const askAboutEntryAction = guestAction(requestingShape, async (_viewer, given) => {
  await askAboutEntry(given, (await placeOfRequest()).address)
  redirect('/report/requested')
})

export const confirmRequestAction = guestAction(confirmingShape, async (_viewer, { token }) => {
  await confirmRequest(token)
  redirect('/report/confirmed')
})

export const correctEntryAction = editorAction(correctingShape, async (viewer, given) => {
  await answerByCorrecting(viewer, given)
  redirect(`${REQUESTS}?done=corrected`)
})

export const removeEntryAction = editorAction(answeringShape, async (viewer, given) => {
  await answerByRemoving(viewer, given)
  redirect(`${REQUESTS}?done=removed`)
})

export const declineRequestAction = editorAction(answeringShape, async (viewer, given) => {
  await declineRequest(viewer, given)
  redirect(`${REQUESTS}?done=declined`)
})
