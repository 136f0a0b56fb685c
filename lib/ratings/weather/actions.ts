'use server'
import { redirect } from 'next/navigation'
import { moderatorAction } from '@/lib/action'
import { WEATHER } from '@/lib/moderation/paths'
import { excludeCohort, releaseCohort } from './deciding'
import { excludingShape, releasingShape, takingBackShape } from './schema'
import { takeExclusionBack } from './taking-back'

export const releaseCohortAction = moderatorAction(releasingShape, async (viewer, given) => {
  await releaseCohort(viewer, given)
  redirect(WEATHER)
})

export const excludeCohortAction = moderatorAction(excludingShape, async (viewer, given) => {
  await excludeCohort(viewer, given)
  redirect(WEATHER)
})

export const takeExclusionBackAction = moderatorAction(takingBackShape, async (viewer, given) => {
  await takeExclusionBack(viewer, given)
  redirect(WEATHER)
})
