'use server'
import { redirect } from 'next/navigation'
import { deskAction } from '@/lib/action'
import { casePath, decidedPath } from '@/lib/moderation/paths'
import { claimCase, releaseCase } from './claiming'
import { decideCase } from './deciding'
import { addNote } from './notes'
import { caseShape, decidingShape, notingShape } from './schema'

export const decideCaseAction = deskAction(decidingShape, async (viewer, deciding) =>
  redirect(decidedPath(await decideCase(viewer, deciding))),
)

export const claimCaseAction = deskAction(caseShape, async (viewer, which) => {
  await claimCase(viewer, which)
  redirect(casePath(which.case))
})

export const releaseCaseAction = deskAction(caseShape, async (viewer, which) => {
  await releaseCase(viewer, which)
  redirect(casePath(which.case))
})

export const addNoteAction = deskAction(notingShape, async (viewer, given) => {
  await addNote(viewer, given)
  redirect(casePath(given.case))
})
