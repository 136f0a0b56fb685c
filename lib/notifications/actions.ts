'use server'
import { redirect } from 'next/navigation'
import { accountAction } from '@/lib/action'
import { markAllRead, markRead } from './reading'
import { readAllShape, readOneShape } from './schema'

export const markReadAction = accountAction(readOneShape, async (viewer, which) => {
  await markRead(viewer, which)
  redirect('/notifications')
})

export const markAllReadAction = accountAction(readAllShape, async (viewer, which) => {
  await markAllRead(viewer, which)
  redirect('/notifications')
})
