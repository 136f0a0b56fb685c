'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { getFactors } from '@/lib/accounts/factors/queries'
import { comeIn, placeOfRequest } from '@/lib/accounts/sessions/browser'
import { accountAction, guestAction } from '@/lib/action'
import { removePasskey, renamePasskey } from './own'
import { askForProofByPasskey, proveByPasskey, signInByPasskey } from './proving'
import { addPasskey, askForPasskey } from './registering'
import { passkeyShape, proofShape, registrationShape, renameShape } from './schema'

export const askForProofByPasskeyAction = guestAction(z.object({}), async () => [
  await askForProofByPasskey(await placeOfRequest()),
])

export const signInByPasskeyAction = guestAction(proofShape, async (_viewer, { response, to }) => {
  await comeIn(await signInByPasskey(response, await placeOfRequest()), to)
})

export const proveByPasskeyAction = accountAction(proofShape, async (viewer, { response, to }) => {
  await proveByPasskey(viewer, response)
  redirect(to)
})

export const askForPasskeyAction = accountAction(z.object({}), async (viewer) => [
  await askForPasskey(viewer),
])

export const addPasskeyAction = accountAction(registrationShape, async (viewer, registration) => {
  await addPasskey(viewer, registration)
  const { codesLeft } = await getFactors(viewer)
  redirect(codesLeft > 0 ? '/account/passkeys' : '/account/second-factor/recovery-codes')
})

export const renamePasskeyAction = accountAction(renameShape, async (viewer, { passkey, name }) => {
  await renamePasskey(viewer, passkey, name)
  redirect('/account/passkeys')
})

export const removePasskeyAction = accountAction(passkeyShape, async (viewer, { passkey }) => {
  await removePasskey(viewer, passkey)
  redirect('/account/passkeys')
})
