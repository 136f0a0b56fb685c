'use server'
import { redirect } from 'next/navigation'
import { accountAction } from '@/lib/action'
import { askAgain } from './resubmitting'
import { ownActShape } from './schema'

export const askAgainAction = accountAction(ownActShape, async (viewer, which) => {
  await askAgain(viewer, which)
  redirect(`/account/standing/${which.act}?asked`)
})
