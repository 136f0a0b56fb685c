import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { siteOrigin } from '@/lib/site'

const b64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

/** Present, verified, and (with a new key) attested. */
const [USED, MADE] = [0b0000_0101, 0b0100_0101]

/** A device in software: makes one passkey and signs with it, counting as it is told. */
export function makeAuthenticator({ origin = siteOrigin(), verifies = true } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const common = { id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {} } as const

  const client = (type: string, options: string) =>
    Buffer.from(JSON.stringify({ type, challenge: JSON.parse(options).challenge, origin }))
  const data = (flags: number, counter: number) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    const flag = verifies ? flags : flags & ~0b100
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flag]), count])
  }

  return {
    /** Answers `askForPasskey`. */
    register(options: string, counter = 0) {
      const key = isoCBOR.encode(
        new Map<number, number | Uint8Array<ArrayBuffer>>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
          [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
        ]),
      )
      const authData = Buffer.concat([
        data(MADE, counter),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        key,
      ])
      const attestation = new Map<string, string | Map<string, string> | Uint8Array<ArrayBuffer>>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authData)],
      ])
      const attestationObject = b64(isoCBOR.encode(attestation))
      return {
        ...common,
        response: { clientDataJSON: b64(client('webauthn.create', options)), attestationObject },
      }
    },
    /** Answers `askForProofByPasskey`. */
    prove(options: string, counter = 0) {
      const [clientData, authData] = [client('webauthn.get', options), data(USED, counter)]
      const signature = b64(sign('sha256', Buffer.concat([authData, sha256(clientData)]), privateKey))
      return {
        ...common,
        response: { clientDataJSON: b64(clientData), authenticatorData: b64(authData), signature },
      }
    },
  }
}
