'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/action'
import { chooseVisibility } from './choosing'
import { visibilityShape } from './schema'

export const chooseVisibilityAction = memberAction(visibilityShape, async (viewer, chosen) => {
  await chooseVisibility(viewer, chosen)
  redirect('/account/visibility?done')
})
