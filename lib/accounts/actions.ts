'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { accountAction, guestAction } from '@/lib/action'
import { changePassword } from './changing-password'
import { confirmEmail, sendConfirmation } from './confirming'
import { askForLink, resetPassword, signInByLink } from './mailed-links'
import {
  askShape,
  linkShape,
  passwordChangeShape,
  resetShape,
  sessionShape,
  signInShape,
  signUpShape,
} from './schema'
import { comeIn, forgetSession, placeOfRequest } from './sessions/browser'
import { endOtherSessions, endOwnSession } from './sessions/own'
import { signIn } from './signing-in'
import { signUp } from './signing-up'

export const signUpAction = guestAction(signUpShape, async (_viewer, { to, ...account }) => {
  await signUp(account, await placeOfRequest())
  redirect(to === '/' ? '/sign-up/sent' : `/sign-up/sent?to=${encodeURIComponent(to)}`)
})

export const signInAction = guestAction(signInShape, async (_viewer, { to, ...given }) => {
  await comeIn(await signIn(given, await placeOfRequest()), to)
})

export const askSignInLinkAction = guestAction(askShape, async (_viewer, { email }) => {
  await askForLink('signIn', email, await placeOfRequest())
  redirect('/sign-in/by-mail/sent')
})

export const signInByLinkAction = guestAction(linkShape, async (_viewer, { token }) => {
  await comeIn(await signInByLink(token, await placeOfRequest()), '/')
})

export const askResetAction = guestAction(askShape, async (_viewer, { email }) => {
  await askForLink('resetPassword', email, await placeOfRequest())
  redirect('/reset-password/sent')
})

export const resetPasswordAction = guestAction(resetShape, async (_viewer, reset) => {
  await resetPassword(reset)
  await forgetSession()
  redirect('/sign-in/new-password')
})

export const confirmEmailAction = guestAction(linkShape, async (viewer, { token }) => {
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

export const changePasswordAction = accountAction(passwordChangeShape, async (viewer, change) => {
  await changePassword(viewer, change)
  redirect('/account/password?done')
})

export const endSessionAction = accountAction(sessionShape, async (viewer, { session }) => {
  await endOwnSession(viewer, session)
  redirect('/account/sessions')
})

export const endOtherSessionsAction = accountAction(z.object({}), async (viewer) => {
  await endOtherSessions(viewer)
  redirect('/account/sessions')
})
