'use server'
import { redirect } from 'next/navigation'
import { deskAction } from '@/lib/action'
import { caseAddress, decidedAddress } from '@/lib/moderation/queue/addresses'
import { nextAfter } from '@/lib/moderation/queue/beside'
import { claimCase, releaseCase } from './claiming'
import { decideCase } from './deciding'
import { addNote } from './notes'
import { caseShape, decidingShape, notingShape } from './schema'

export const decideCaseAction = deskAction(decidingShape, async (viewer, deciding) => {
  const act = await decideCase(viewer, deciding)
  redirect(decidedAddress(act, await nextAfter(viewer, deciding.case, deciding.within), deciding.within))
})

export const claimCaseAction = deskAction(caseShape, async (viewer, which) => {
  await claimCase(viewer, which)
  redirect(caseAddress(which.case, which.within))
})

export const releaseCaseAction = deskAction(caseShape, async (viewer, which) => {
  await releaseCase(viewer, which)
  redirect(caseAddress(which.case, which.within))
})

export const addNoteAction = deskAction(notingShape, async (viewer, given) => {
  await addNote(viewer, given)
  redirect(caseAddress(given.case, given.within))
})
