import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterEach, expect, it, onTestFinished } from 'vitest'
import { handOn } from '@/lib/env'
import { asHtml, asText } from './letter'
import { sendLetter } from './sending'

const letter = {
  to: 'okju@example.org',
  subject: '발레리나, a subject',
  greeting: 'Hello okju,',
  paragraphs: ['A paragraph.'],
  button: { words: 'Open', url: 'https://films.example/confirm' },
  closing: 'That is all.',
}

const folder = mkdtempSync(join(tmpdir(), 'balcony-mail-'))
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
  handOn({ SMTP_URL: '', MAIL_FROM: '', APP_URL: '' })
})

async function mailServer(answer?: Error) {
  const received: { from: string; to: string[]; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom ? mailFrom.address : ''
        received.push({
          from,
          to: rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        })
        done(answer)
      })
    },
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close(() => {}))
  handOn({ SMTP_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` })
  return received
}

it('goes out by SMTP, as text and as HTML', async () => {
  const received = await mailServer()
  handOn({ APP_URL: 'https://films.example' })
  await sendLetter(letter)
  expect(received).toMatchObject([{ from: 'balcony@films.example', to: ['okju@example.org'] }])
  const read = await PostalMime.parse(received[0]?.text ?? '')
  expect(read).toMatchObject({
    subject: letter.subject,
    from: { name: 'Balcony', address: 'balcony@films.example' },
    to: [{ address: 'okju@example.org' }],
  })
  expect(read.headers).toContainEqual(
    expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
  )
  expect(read.attachments).toEqual([])
  // Both parts say all of it, the link whole.
  expect(read.text?.trim()).toBe(asText(letter).trim())
  expect(read.html?.trim()).toBe(asHtml(letter).trim())
  expect(read.html).toContain(`href="${letter.button.url}"`)
})

it('says whom it comes from when told to', async () => {
  const received = await mailServer()
  handOn({ MAIL_FROM: 'usher@films.example' })
  await sendLetter(letter)
  expect(received[0]?.from).toBe('usher@films.example')
})

it('fails where the mail server refuses, so that it is tried again', async () => {
  await mailServer(Object.assign(new Error('full'), { responseCode: 452 }))
  await expect(sendLetter(letter)).rejects.toThrow(/452|full/)
})

it('lies in the outbox where there is no mail server, for us alone to read', async () => {
  handOn({ BALCONY_DATA: folder })
  await sendLetter(letter)
  const [file = ''] = readdirSync(join(folder, 'outbox'))
  expect(file).toMatch(/\.eml$/)
  expect(readFileSync(join(folder, 'outbox', file), 'utf8')).toMatch(/To: okju@example\.org/)
  expect(statSync(join(folder, 'outbox', file)).mode & 0o077).toBe(0)
})
