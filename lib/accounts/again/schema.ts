import { z } from 'zod'
import { saidPassword } from '@/lib/accounts/passwords/schema'
import { ownPath } from '@/lib/doors/own-path'

export const againShape = z.object({ password: saidPassword, to: ownPath })
