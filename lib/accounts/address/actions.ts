'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { askShape, linkShape } from '@/lib/accounts/schema'
import { accountAction, guestAction } from '@/lib/action'
import { askEmailChange, confirmEmailChange, dropEmailChange } from './changing-email'
import { takeBackEmail } from './taking-back'

export const askEmailChangeAction = accountAction(askShape, async (viewer, { email }) => {
  await askEmailChange(viewer, email)
  redirect('/account/email')
})

export const dropEmailChangeAction = accountAction(z.object({}), async (viewer) => {
  await dropEmailChange(viewer)
  redirect('/account/email')
})

export const confirmEmailChangeAction = guestAction(linkShape, async (viewer, { token }) => {
  await confirmEmailChange(token, viewer)
  redirect(viewer ? '/account/email?done' : '/sign-in/confirmed')
})

export const takeBackEmailAction = guestAction(linkShape, async (_viewer, { token }) => {
  await takeBackEmail(token)
  redirect('/reset-password/sent')
})
