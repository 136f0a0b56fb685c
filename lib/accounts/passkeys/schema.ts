import { z } from 'zod'
import { ownPath } from '@/lib/doors/own-path'
import { plainLine } from '@/lib/text/plain'

export const PASSKEY_NAME_MAX = 40
export const PASSKEYS_MAX = 20

const bytes = z.string().regex(/^[\w-]{1,8000}$/)

/** What a browser answers, as JSON. */
function answer<Inner extends z.ZodRawShape>(inner: Inner) {
  const shape = z.object({
    id: bytes,
    rawId: bytes,
    type: z.literal('public-key'),
    response: z.object({ clientDataJSON: bytes, ...inner }),
    clientExtensionResults: z.object({}).default({}),
  })
  return z.string().max(30_000).transform(parsed).pipe(shape)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const name = plainLine(PASSKEY_NAME_MAX).pipe(
  z.string().min(1, 'Give it a name, by which you will know it again.'),
)

const id = z.coerce.number().int().min(1).max(2_147_483_647)

export const registrationShape = z.object({
  name,
  response: answer({ attestationObject: bytes, transports: z.array(z.string().max(20)).max(9).optional() }),
})

export const proofShape = z.object({
  response: answer({ authenticatorData: bytes, signature: bytes, userHandle: bytes.nullish() }),
  to: ownPath,
})

export const passkeyShape = z.object({ passkey: id })
export const renameShape = passkeyShape.extend({ name })

export type Registration = z.infer<typeof registrationShape>
export type Proof = z.infer<typeof proofShape>['response']
