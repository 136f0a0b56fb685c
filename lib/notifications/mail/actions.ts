'use server'
import { redirect } from 'next/navigation'
import { linkShape } from '@/lib/accounts/schema'
import { accountAction, guestAction } from '@/lib/action'
import { chooseMail, confirmMail, stopMail } from './consenting'
import { mailShape, stopShape, wished, wishedOfDesk } from './schema'

export const chooseMailAction = accountAction(mailShape, async (viewer, ticked) => {
  await chooseMail(viewer, wished(ticked), wishedOfDesk(ticked))
  redirect('/account/mail?done')
})

export const confirmMailAction = guestAction(linkShape, async (_viewer, { token }) => {
  await confirmMail(token)
  redirect('/account/mail/confirmed')
})

export const stopMailAction = guestAction(stopShape, async (_viewer, { token }) => {
  await stopMail(token)
  redirect('/account/mail/stopped')
})
