import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'
import { handOn } from '@/lib/env'

/** A real mail server until the test is over, and what it was given; it refuses while `broken` is set. */
export async function mailServer() {
  const given: { received: Email[]; broken: boolean } = { received: [], broken: false }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', async () => {
        if (given.broken) return done(Object.assign(new Error('full'), { responseCode: 452 }))
        given.received.push(await PostalMime.parse(Buffer.concat(chunks)))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  handOn({ SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` })
  onTestFinished(() => {
    handOn({ SMTP_URL: '' })
    server.close(() => {})
  })
  return given
}

/** What a letter's header says. */
export const headerOf = (letter: Email | undefined, key: string): string | undefined =>
  letter?.headers.find((header) => header.key === key)?.value
