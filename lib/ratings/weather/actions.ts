'use server'
import { redirect } from 'next/navigation'
import { moderatorAction } from '@/lib/action'
import { WEATHER } from '@/lib/moderation/paths'
import { excludeCohort, releaseCohort } from './deciding'
import { excludingShape, releasingShape } from './schema'

export const releaseCohortAction = moderatorAction(releasingShape, async (viewer, given) => {
  await releaseCohort(viewer, given)
  redirect(WEATHER)
})

export const excludeCohortAction = moderatorAction(excludingShape, async (viewer, given) => {
  await excludeCohort(viewer, given)
  redirect(WEATHER)
})
