'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/action'
import { keepingShape } from './schema'
import { markSeen, unmarkSeen } from './seen'
import { addToWatchlist, takeOffWatchlist } from './watchlist'

/** For who stands on that page already, another place on it alone would bring nothing new. */
function backTo(path: string): never {
  refresh()
  redirect(path)
}

export const markSeenAction = memberAction(keepingShape, async (viewer, { film, from }) => {
  await markSeen(viewer, film)
  backTo(from)
})

export const unmarkSeenAction = memberAction(keepingShape, async (viewer, { film, from }) => {
  await unmarkSeen(viewer, film)
  backTo(from)
})

export const addToWatchlistAction = memberAction(keepingShape, async (viewer, { film, from }) => {
  await addToWatchlist(viewer, film)
  backTo(from)
})

export const takeOffWatchlistAction = memberAction(keepingShape, async (viewer, { film, from }) => {
  await takeOffWatchlist(viewer, film)
  backTo(from)
})
