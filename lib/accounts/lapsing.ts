import { TERMS } from '@/lib/clearing/terms'

/** How long an account whose address was never confirmed keeps its handle. */
export const CLAIM_DAYS = TERMS.claimDays

/**
 * Forgets accounts that were never confirmed in time: all of them, or the one with a handle's key. Nobody could
 * post with one, so nothing goes with them. Who has a role was let in by other means.
 */
export const FORGET_LAPSED = `
  DELETE FROM member
  WHERE email_confirmed_at IS NULL AND roles = '{}'
    AND created_at < now() - interval '${CLAIM_DAYS} days'
    AND ($1::text IS NULL OR handle_key = $1)`
