import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hash as argon2 } from '@node-rs/argon2'
import { expect, type Page } from '@playwright/test'
import { handleKey } from '@/lib/members/handles'
import { inTransaction } from './database'

export const password = 'a seat by the aisle'

let made = 0

/** A handle nobody else has. */
export const newHandle = (): string => `reader${process.pid}x${Date.now() % 1_000_000}${++made}`

let hash: Promise<string> | undefined

/** A member with a confirmed address whom nobody had to sign up: of today, or settled for a month. Their password is everybody's. */
export async function makeMember(since: 'today' | 'a month', handle = newHandle()): Promise<string> {
  hash ??= argon2(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  const values = [handle, handleKey(handle), `${handle}@example.org`, await hash, since === 'today' ? 0 : 30]
  await inTransaction((client) =>
    client.query(
      `insert into member (handle, handle_key, email, email_confirmed_at, password_hash, created_at)
       values ($1, $2, $3, now(), $4, now() - $5 * interval '1 day')`,
      values,
    ),
  )
  return handle
}

/** Signs somebody up by the form, as far as “look into your mail”. */
export async function signUp(page: Page, handle = newHandle()): Promise<string> {
  await forgetSignUps()
  await page.goto('/sign-up')
  await page.getByLabel('Handle').fill(handle)
  await page.getByLabel('E-mail address').fill(`${handle}@example.org`)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look into your mail')
  return handle
}

/** All specs sign up from one address, more of them in an hour than any household. */
const forgetSignUps = () =>
  inTransaction((client) => client.query(`delete from rate_limit where key like 'sign-up from address%'`))

/** Presses the button behind the link in the first letter. */
export async function confirmAddress(page: Page, handle: string): Promise<void> {
  const [letter] = await lettersTo(`${handle}@example.org`)
  await page.goto(linkIn(letter))
  await page.getByRole('button', { name: 'Confirm this address' }).click()
  await expect(page).toHaveURL(/\/account|\/sign-in\/confirmed/)
}

/** Signs in by the form; afterwards stands on `to`. */
export async function signIn(page: Page, name: string, to = '/'): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`)
  await page.getByLabel('Handle or e-mail').fill(name)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(to)
}

/** The letters to an address, oldest first, as soon as there are so many. */
export async function lettersTo(address: string, count = 1): Promise<string[]> {
  const outbox = process.env.E2E_OUTBOX ?? ''
  const read = async () => {
    const files = (await readdir(outbox).catch(() => [])).toSorted()
    const letters = await Promise.all(files.map((file) => readFile(join(outbox, file), 'utf8')))
    return letters.filter((letter) => letter.includes(`To: ${address}`)).map(unfolded)
  }
  await expect.poll(async () => (await read()).length, { timeout: 15_000 }).toBeGreaterThanOrEqual(count)
  return read()
}

/** Quoted-printable lines whole again, for the signs a link has. */
const unfolded = (letter: string) => letter.replaceAll('=\r\n', '').replaceAll('=3D', '=')

export const linkIn = (letter = ''): string => /http:\S+\/[\w-]{43}\b/.exec(letter)?.[0] ?? ''
