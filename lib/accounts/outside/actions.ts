'use server'
import { redirect } from 'next/navigation'
import { assertFresh } from '@/lib/accounts/freshness'
import { comeIn, placeOfRequest } from '@/lib/accounts/sessions/browser'
import { accountAction, guestAction } from '@/lib/action'
import { arrivalToken } from './arrivals'
import { disconnect } from './connections'
import { leave } from './leaving'
import { connectShape, disconnectShape, outsideShape, seatShape } from './schema'
import { takeSeat } from './taking-a-seat'

export const signInOutsideAction = guestAction(outsideShape, async (_viewer, errand) => {
  await leave(errand, await placeOfRequest())
})

export const takeSeatAction = guestAction(seatShape, async (_viewer, seat) => {
  await comeIn(await takeSeat(await arrivalToken(), seat, await placeOfRequest()), '/account')
})

export const connectAction = accountAction(connectShape, async (viewer, { provider }) => {
  assertFresh(viewer)
  const errand = { provider, to: '/account/connections', session: viewer.sessionId }
  await leave(errand, await placeOfRequest())
})

export const disconnectAction = accountAction(disconnectShape, async (viewer, { connection }) => {
  await disconnect(viewer, connection)
  redirect('/account/connections')
})
