'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { comeIn, placeOfRequest } from '@/lib/accounts/sessions/browser'
import { accountAction, guestAction } from '@/lib/action'
import { beginApp, confirmApp, removeApp } from './app'
import { renewRecoveryCodes } from './recovery'
import { appCodeShape, secondShape } from './schema'
import { getHalfIn, signInByCode } from './second'

export const signInByCodeAction = guestAction(secondShape, async (_viewer, { code, to }) => {
  await comeIn(await signInByCode(await getHalfIn(), code, await placeOfRequest()), to)
})

export const beginAppAction = accountAction(z.object({}), async (viewer) => {
  await beginApp(viewer)
  redirect('/account/second-factor/app')
})

export const confirmAppAction = accountAction(appCodeShape, async (viewer, { code }) => {
  await confirmApp(viewer, code)
  redirect('/account/second-factor/recovery-codes')
})

export const removeAppAction = accountAction(z.object({}), async (viewer) => {
  await removeApp(viewer)
  redirect('/account/second-factor')
})

export const renewRecoveryCodesAction = accountAction(z.object({}), (viewer) => renewRecoveryCodes(viewer))
