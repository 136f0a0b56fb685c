import { hash as argon2 } from '@node-rs/argon2'
import type { Page } from '@playwright/test'
import { handleKey } from '@/lib/members/handles'
import { inTransaction } from './database'
import { newHandle, password } from './members'
import { comeInAs } from './staff'

let hash: Promise<string> | undefined

/** A settled member whom nobody had to sign up, signed in where a browser is given. Their password is everybody's. */
export async function takeSeat(page: Page | null, handle = newHandle()): Promise<string> {
  hash ??= argon2(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  const values = [handle, handleKey(handle), `${handle}@example.org`, await hash]
  await inTransaction((client) =>
    client.query(
      `insert into member (handle, handle_key, email, email_confirmed_at, password_hash, created_at)
       values ($1, $2, $3, now(), $4, now() - interval '1 month')`,
      values,
    ),
  )
  if (page) await comeInAs(page, handle)
  return handle
}
