import { prisma } from '@/lib/db'
import { everybody, owners, signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { PASSWORD } from '@/lib/testing/members'

const factors = 'lib/accounts/factors/actions.ts'
const passkeys = 'lib/accounts/passkeys/actions.ts'
const again = 'lib/accounts/again/actions.ts'

/** What a browser might answer, well made and signed by nothing we know. */
const answerOf = (kind: 'signature' | 'attestationObject') =>
  JSON.stringify({
    id: 'AAAA',
    rawId: 'AAAA',
    type: 'public-key',
    response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', [kind]: 'AAAA' },
  })

async function passkeyOf({ id }: { id: number }): Promise<string> {
  const data = { memberId: id, credentialId: crypto.randomUUID(), publicKey: new Uint8Array(1), counter: 0 }
  const passkey = await prisma().passkey.create({ data: { ...data, transports: [], name: 'A laptop' } })
  return String(passkey.id)
}

export const factorRows: Record<string, Row> = {
  [`${again} proveAgainAction`]: { may: signedIn, form: { password: PASSWORD, to: '/account' } },
  [`${again} askForProofAction`]: { may: signedIn, form: {} },
  [`${again} proveByLinkAction`]: { may: signedIn, form: { token: 'x'.repeat(43) } },
  [`${factors} signInByCodeAction`]: { may: everybody, form: { code: '123456', to: '/' } },
  [`${factors} beginAppAction`]: { may: signedIn, form: {} },
  [`${factors} confirmAppAction`]: { may: signedIn, form: { code: '123456' } },
  [`${factors} removeAppAction`]: { may: signedIn, form: {} },
  [`${factors} renewRecoveryCodesAction`]: { may: signedIn, form: {} },
  [`${passkeys} askForProofByPasskeyAction`]: { may: everybody, form: {} },
  [`${passkeys} signInByPasskeyAction`]: {
    may: everybody,
    form: { response: answerOf('signature'), to: '/' },
  },
  [`${passkeys} proveByPasskeyAction`]: { may: signedIn, form: { response: answerOf('signature'), to: '/' } },
  [`${passkeys} askForPasskeyAction`]: { may: signedIn, form: {} },
  [`${passkeys} addPasskeyAction`]: {
    may: signedIn,
    form: { response: answerOf('attestationObject'), name: 'A phone' },
  },
  [`${passkeys} renamePasskeyAction`]: {
    may: owners,
    form: async (owner) => ({ passkey: await passkeyOf(owner), name: 'Another name' }),
  },
  [`${passkeys} removePasskeyAction`]: {
    may: owners,
    form: async (owner) => ({ passkey: await passkeyOf(owner) }),
  },
}
