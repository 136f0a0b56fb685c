import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { environment } from '@/lib/env'
import { log } from '@/lib/log'
import { siteOrigin } from '@/lib/site'
import { asHtml, asText, type Letter } from './letter'

/** Milliseconds a mail server may take for each step; then the letter waits for its next try. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Sends a letter by SMTP_URL, or lays it into the data folder’s outbox and says where. */
export async function sendLetter(letter: Letter): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = environment()
  const { to, subject } = letter
  const from = { name: 'Balcony', address: MAIL_FROM ?? `balcony@${new URL(siteOrigin()).hostname}` }
  // Told to machines, so that nobody’s holiday is answered to us.
  const headers = { 'Auto-Submitted': 'auto-generated', ...waysOut(letter) }
  const message = { from, to, subject, headers, text: asText(letter), html: asHtml(letter) }
  if (SMTP_URL) await createTransport({ url: SMTP_URL, ...patience }).sendMail(message)
  else {
    const laid = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
    await layInOutbox((await laid.sendMail(message)).message)
  }
}

/** So that a mail program can stop them with one press (RFC 2369, RFC 8058). */
const waysOut = ({ stop }: Letter): Record<string, string> =>
  stop
    ? { 'List-Unsubscribe': `<${stop.oneClick}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {}

async function layInOutbox(message: unknown): Promise<void> {
  if (!Buffer.isBuffer(message)) throw new TypeError('a letter was not laid out as bytes')
  const outbox = join(environment().BALCONY_DATA, 'outbox')
  await mkdir(outbox, { recursive: true, mode: 0o700 })
  const file = join(
    outbox,
    `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`,
  )
  await writeFile(file, message, { mode: 0o600 })
  log.info({ file }, 'a letter lies in the outbox; set SMTP_URL to send letters')
}
