'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { accountAction, memberAction } from '@/lib/action'
import { followThing, unfollowThing } from './following'
import { followShape } from './schema'

export const followThingAction = memberAction(followShape, async (viewer, { from, ...thing }) => {
  await followThing(viewer, thing)
  refresh()
  redirect(from)
})

export const unfollowThingAction = accountAction(followShape, async (viewer, { from, ...thing }) => {
  await unfollowThing(viewer, thing)
  refresh()
  redirect(from)
})
