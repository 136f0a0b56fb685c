'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { linkShape } from '@/lib/accounts/schema'
import { accountAction } from '@/lib/action'
import { askForProof, proveByLink, proveByPassword } from './proving'
import { againShape } from './schema'

export const proveAgainAction = accountAction(againShape, async (viewer, { password, to }) => {
  await proveByPassword(viewer, password)
  redirect(to)
})

export const askForProofAction = accountAction(z.object({}), async (viewer) => {
  await askForProof(viewer)
  redirect('/sign-in/by-mail/sent')
})

export const proveByLinkAction = accountAction(linkShape, async (viewer, { token }) => {
  await proveByLink(viewer, token)
  redirect('/account')
})
