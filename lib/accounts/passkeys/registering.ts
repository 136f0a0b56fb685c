import 'server-only'
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { type Changer, changeFactors } from '@/lib/accounts/factors/changing'
import { assertFresh } from '@/lib/accounts/freshness'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { signature } from '@/lib/doors/signing'
import { codeOfAccount } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { Refusal } from '@/lib/refusal'
import { siteOrigin } from '@/lib/site'
import { newChallenge, takeChallenge } from './challenges'
import { PASSKEYS_MAX, type Registration } from './schema'
import { relyingParty, whyNoPasskeys } from './site'

/** EdDSA, ES256 and RS256: what devices have, and Node does without calling it an experiment. */
const ALGORITHMS = [-8, -7, -257]

const purpose = ({ id }: { id: number }) => `register for ${id}`

/** What the browser is to ask its devices for, as JSON. @throws Stale */
export async function askForPasskey(viewer: Changer & Pick<Viewer, 'handle'>): Promise<string> {
  assertFresh(viewer)
  const why = whyNoPasskeys()
  if (why) throw new Refusal('no passkeys', why)
  const known = await prisma().passkey.findMany({
    where: { memberId: viewer.id },
    select: { credentialId: true, transports: true },
  })
  const options = await generateRegistrationOptions({
    ...relyingParty(),
    challenge: await newChallenge(purpose(viewer)),
    // Says nothing about the member to who reads the device.
    userID: new TextEncoder().encode(signature('passkey owner', String(viewer.id), 43)),
    supportedAlgorithmIDs: ALGORITHMS,
    userName: viewer.handle,
    userDisplayName: viewer.handle,
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return JSON.stringify(options)
}

/** Keeps a new passkey of this browser’s. */
export async function addPasskey(viewer: Changer, { name, response }: Registration): Promise<void> {
  await spend(codeOfAccount, `passkey of ${viewer.id}`)
  const memberId = viewer.id
  await changeFactors(viewer, 'passkeyAdded', async (tx) => {
    const challenge = await takeChallenge(tx, purpose(viewer), response.response.clientDataJSON)
    const { id, publicKey, counter } = await verified(challenge, response)
    if ((await tx.passkey.count({ where: { memberId } })) >= PASSKEYS_MAX)
      throw new Refusal(
        'too many',
        `More than ${PASSKEYS_MAX} passkeys are hard to keep in order. Remove one first.`,
      )
    const transports = response.response.transports ?? []
    const { count } = await tx.passkey.createMany({
      data: [{ memberId, credentialId: id, publicKey, counter, transports, name }],
      skipDuplicates: true,
    })
    if (count === 0) throw new Refusal('known', 'This passkey is known already.')
  })
}

async function verified(challenge: string, response: Registration['response']) {
  const { verified: isGood, registrationInfo } = await verifyRegistrationResponse({
    response: { ...response, response: { ...response.response, transports: undefined } },
    expectedChallenge: Buffer.from(challenge).toString('base64url'),
    expectedOrigin: siteOrigin(),
    expectedRPID: relyingParty().rpID,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }))
  if (!isGood) throw new Refusal('passkey', 'Your device’s answer is not one we can take. Please try again.')
  return registrationInfo.credential
}
