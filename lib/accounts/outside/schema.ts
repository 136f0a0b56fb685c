import { z } from 'zod'
import { ownPath } from '@/lib/doors/own-path'
import { email } from '@/lib/members/email'
import { handle } from '@/lib/members/handles'
import { invitationCode } from '@/lib/registration/schema'

const provider = z.enum(['github', 'google', 'oidc'], 'Nobody signs in here that way.')

export const outsideShape = z.object({ provider, to: ownPath })

export const connectShape = z.object({ provider })

export const disconnectShape = z.object({ connection: z.coerce.number().int().min(1).max(2_147_483_647) })

/** The address is asked for only where the provider vouches for none. */
export const seatShape = z.object({ handle, email: email.optional(), invitation: invitationCode })

export type Seat = z.infer<typeof seatShape>
