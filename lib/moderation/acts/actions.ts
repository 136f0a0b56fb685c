'use server'
import { redirect } from 'next/navigation'
import { deskAction } from '@/lib/action'
import { casePath, QUEUE } from '@/lib/moderation/paths'
import { restore } from './restoring'
import { restoringShape } from './schema'

export const restoreAction = deskAction(restoringShape, async (viewer, given) => {
  const { case: id } = await restore(viewer, given)
  redirect(id === null ? QUEUE : casePath(id))
})
