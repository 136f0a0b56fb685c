import 'server-only'
import { z } from 'zod'
import { householdOf } from '@/lib/accounts/sessions/place'
import { hashOf, makeToken } from '@/lib/accounts/tokens'
import { TERMS } from '@/lib/clearing/terms'
import { prisma, rows } from '@/lib/db'
import type { Values } from '@/lib/form-state'
import { unsentFromAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { TooOften } from '@/lib/refusal'

/** How long it is kept. */
export const UNSENT_SECONDS = TERMS.unsentHours * 3_600

/** Longer than anything a form of ours takes. */
const MOST_BYTES = 65_536

const shape = z.object({ typed: z.record(z.string(), z.string()) })

/**
 * Keeps what somebody typed who is signed out. Null for what is nothing, or too much, which no form of ours sends,
 * and for whose household had too much kept already: the form itself still has it.
 */
export async function keepUnsent(typed: Values, address: string | null): Promise<string | null> {
  const text = JSON.stringify(typed)
  // Postgres has no place for NUL in text.
  if (text === '{}' || Buffer.byteLength(text) > MOST_BYTES || text.includes('\\u0000')) return null
  if (!(await mayKeep(address))) return null
  const token = makeToken()
  const expiresAt = new Date(Date.now() + UNSENT_SECONDS * 1_000)
  await prisma().unsentForm.deleteMany({ where: { expiresAt: { lt: new Date() } } })
  await prisma().unsentForm.create({ data: { tokenHash: hashOf(token), typed, expiresAt } })
  return token
}

async function mayKeep(address: string | null): Promise<boolean> {
  try {
    await spend(unsentFromAddress, householdOf(address))
    return true
  } catch (refusal) {
    if (refusal instanceof TooOften) return false
    throw refusal
  }
}

/** What a token keeps, or null. */
export async function findUnsent(token: string): Promise<Values | null> {
  const [found] = await rows(
    shape,
    'SELECT typed FROM unsent_form WHERE token_hash = $1 AND expires_at > now()',
    [hashOf(token)],
  )
  return found?.typed ?? null
}

/** Forgets what a token keeps once the same form arrives: it is used up, whatever becomes of it. */
export async function dropUnsent(token: string, sent: Values): Promise<void> {
  const kept = await findUnsent(token)
  if (kept && isSameForm(kept, Object.keys(sent)))
    await prisma().unsentForm.deleteMany({ where: { tokenHash: hashOf(token) } })
}

const isSameForm = (kept: Values, names: readonly string[]) =>
  Object.keys(kept).toSorted().join() === names.toSorted().join()
