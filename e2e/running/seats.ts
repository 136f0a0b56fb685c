import type { Page } from '@playwright/test'
import { handleKey } from '@/lib/members/handles'
import { inTransaction } from './database'
import { newHandle } from './members'
import { comeInAs } from './staff'

/** A member with a confirmed address, made without a form, and signed in where a browser is given. */
export async function takeSeat(page: Page | null, handle = newHandle()): Promise<string> {
  await inTransaction((client) =>
    client.query(
      `insert into member (handle, handle_key, email, email_confirmed_at, created_at)
       values ($1, $2, $1 || '@example.org', now(), now() - interval '30 days')`,
      [handle, handleKey(handle)],
    ),
  )
  if (page) await comeInAs(page, handle)
  return handle
}
