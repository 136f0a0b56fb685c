import { z } from 'zod'
import { Appearance, Role } from '@/prisma/generated/enums'

/** A living session with its member, as every page of the member door reads them: by hand, in one statement. */
export const sessionShape = z.object({
  sessionId: z.number(),
  freshAt: z.date(),
  factorDue: z.boolean(),
  isSeenLately: z.boolean(),
  id: z.number(),
  handle: z.string(),
  handleKey: z.string(),
  name: z.string().nullable(),
  email: z.string(),
  emailConfirmedAt: z.date().nullable(),
  roles: z.array(z.enum(Role)),
  suspendedUntil: z.date().nullable(),
  silencedUntil: z.date().nullable(),
  factorSince: z.date().nullable(),
  createdAt: z.date(),
  bio: z.string().nullable(),
  pronouns: z.string().nullable(),
  appearance: z.enum(Appearance),
  formats: z.string(),
})

/** `last_seen_at` may grow five minutes old, so that reading does not become writing. */
export const sessionText = `
  SELECT s.id AS "sessionId", s.fresh_at AS "freshAt", s.factor_due AS "factorDue",
         s.last_seen_at > now() - interval '5 minutes' AS "isSeenLately",
         m.id, m.handle, m.handle_key AS "handleKey", m.name, m.email,
         m.email_confirmed_at AS "emailConfirmedAt", m.roles::text[] AS roles,
         m.suspended_until AS "suspendedUntil", m.silenced_until AS "silencedUntil",
         m.factor_since AS "factorSince", m.created_at AS "createdAt",
         m.bio, m.pronouns, m.appearance, m.formats
    FROM session s JOIN member m ON m.id = s.member_id
   WHERE s.token_hash = $1 AND s.expires_at > now()`
