'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { accountAction } from '@/lib/action'
import { markAllRead, markRead } from './reading'
import { readAllShape, readOneShape } from './schema'

/** The head of the page counts them too, and would else stay as it is. */
function backToList(): never {
  refresh()
  redirect('/notifications')
}

export const markReadAction = accountAction(readOneShape, async (viewer, which) => {
  await markRead(viewer, which)
  backToList()
})

export const markAllReadAction = accountAction(readAllShape, async (viewer, which) => {
  await markAllRead(viewer, which)
  backToList()
})
