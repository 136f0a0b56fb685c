import type { ClientBase } from 'pg'
import { hashOf, makeToken } from '@/lib/accounts/tokens'

/**
 * The token of a new link for the first administrator, or null where there is one already. An older link is void.
 * Plain SQL, so that a start loads no more for it.
 */
export async function makeOwnerLink(client: Pick<ClientBase, 'query'>): Promise<string | null> {
  const token = makeToken()
  const { rowCount } = await client.query(
    `INSERT INTO owner_link (token_hash)
     SELECT $1 WHERE NOT EXISTS (SELECT FROM member WHERE 'administrator' = ANY (roles))
     ON CONFLICT (id) DO UPDATE SET token_hash = excluded.token_hash, made_at = now()`,
    [Buffer.from(hashOf(token))],
  )
  return rowCount === 1 ? token : null
}

/** Where the link leads. */
export const ownerPath = (token: string): string => `/become-owner/${token}`
