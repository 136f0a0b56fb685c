import 'server-only'
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { freshen } from '@/lib/accounts/again/proving'
import { householdOf } from '@/lib/accounts/sessions/place'
import { type Opened, openSession, type Place } from '@/lib/accounts/sessions/sessions'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { passkeyFromAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { Refusal } from '@/lib/refusal'
import { siteOrigin } from '@/lib/site'
import type { Passkey, Prisma } from '@/prisma/generated/client'
import { newChallenge, takeChallenge } from './challenges'
import type { Proof } from './schema'
import { relyingParty, whyNoPasskeys } from './site'

const PURPOSE = 'prove'

/** What the browser is to have signed, by whichever passkey of ours it has, as JSON. */
export async function askForProofByPasskey(place: Place): Promise<string> {
  await spend(passkeyFromAddress, householdOf(place.address))
  const why = whyNoPasskeys()
  if (why) throw new Refusal('no passkeys', why)
  const { rpID } = relyingParty()
  const challenge = await newChallenge(PURPOSE)
  return JSON.stringify(
    await generateAuthenticationOptions({ rpID, challenge, userVerification: 'required' }),
  )
}

/** A good session for who unlocks their passkey: having it and unlocking it are both proofs. */
export async function signInByPasskey(proof: Proof, place: Place): Promise<Opened> {
  await spend(passkeyFromAddress, householdOf(place.address))
  return prisma().$transaction(async (tx) => {
    const id = await takeProof(tx, proof)
    return openSession(tx, { id }, place, 'both')
  })
}

/** Who is signed in shows with it that it is them. */
export async function proveByPasskey(viewer: Pick<Viewer, 'id' | 'sessionId'>, proof: Proof): Promise<void> {
  await prisma().$transaction(async (tx) => {
    if ((await takeProof(tx, proof)) !== viewer.id)
      throw new Refusal('passkey', 'This passkey opens another account.')
    await freshen(tx, viewer)
  })
}

const no = () => new Refusal('passkey', 'This passkey opens nothing here. It may have been removed.')

/** Whose passkey signed this browser’s challenge: once, and never with a counter that went back. */
async function takeProof(tx: Prisma.TransactionClient, proof: Proof): Promise<number> {
  const challenge = await takeChallenge(tx, PURPOSE, proof.response.clientDataJSON)
  const passkey = await tx.passkey.findUnique({ where: { credentialId: proof.id } })
  if (!passkey) throw no()
  const counter = await verified(challenge, passkey, proof)
  const { count } = await tx.passkey.updateMany({
    // Many devices count nothing and always say 0.
    where: { id: passkey.id, ...(counter > 0 && { counter: { lt: counter } }) },
    data: { counter, lastUsedAt: new Date() },
  })
  if (count === 0) throw no()
  return passkey.memberId
}

async function verified(challenge: string, passkey: Passkey, proof: Proof): Promise<number> {
  const { userHandle, ...response } = proof.response
  const { verified: isGood, authenticationInfo } = await verifyAuthenticationResponse({
    response: { ...proof, response: { ...response, ...(userHandle && { userHandle }) } },
    expectedChallenge: Buffer.from(challenge).toString('base64url'),
    expectedOrigin: siteOrigin(),
    expectedRPID: relyingParty().rpID,
    credential: {
      id: passkey.credentialId,
      publicKey: passkey.publicKey,
      counter: Number(passkey.counter),
    },
  }).catch(() => ({ verified: false as const, authenticationInfo: undefined }))
  if (!isGood || !authenticationInfo) throw no()
  return authenticationInfo.newCounter
}
