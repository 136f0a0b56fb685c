'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { accountAction, guestAction } from '@/lib/action'
import { confirmEmail, sendConfirmation } from './confirming'
import { confirmShape, signInShape, signUpShape } from './schema'
import { forgetSession, placeOfRequest, rememberSession } from './sessions/browser'
import { signIn } from './signing-in'
import { signUp } from './signing-up'

export const signUpAction = guestAction(signUpShape, async (_viewer, account) => {
  await signUp(account, await placeOfRequest())
  redirect('/sign-up/sent')
})

export const signInAction = guestAction(signInShape, async (_viewer, { to, ...given }) => {
  await rememberSession(await signIn(given, await placeOfRequest()))
  redirect(to)
})

export const confirmEmailAction = guestAction(confirmShape, async (viewer, { token }) => {
  await confirmEmail(token)
  redirect(viewer ? '/account' : '/sign-in/confirmed')
})

export const sendConfirmationAction = accountAction(z.object({}), async (viewer) => {
  await sendConfirmation(viewer)
  redirect('/sign-up/sent')
})

export const signOutAction = guestAction(z.object({}), async () => {
  await forgetSession()
  redirect('/')
})
