'use server'
import { redirect } from 'next/navigation'
import { linkShape } from '@/lib/accounts/schema'
import { accountAction } from '@/lib/action'
import { becomeOwner } from './becoming'

export const becomeOwnerAction = accountAction(linkShape, async (viewer, { token }) => {
  await becomeOwner(viewer, token)
  redirect('/become-owner/done')
})
