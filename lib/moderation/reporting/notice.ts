import 'server-only'
import { householdOf } from '@/lib/accounts/sessions/place'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { noticesFromAddress, noticesNaming } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { holdAuthor } from '@/lib/moderation/acts/performing'
import { openCase } from '@/lib/moderation/cases/opening'
import { announceFigures } from '@/lib/moderation/log/announcing'
import { confirmNotice } from '@/lib/moderation/telling/notices'
import { GUEST_WEIGHT, REASON_BONUS } from '@/lib/moderation/weight'
import { getSetting } from '@/lib/site-settings/settings'
import { reportable } from './reporting'
import type { Notice } from './schema'

/**
 * Files a notice of something unlawful, with or without an account. Of an address one notice is open for a thing;
 * what it says again is written beside the case, and whoever sends it is told the same: nobody learns here whether
 * somebody else reported a thing. Who leaves an address has a letter that says it came.
 */
export async function fileNotice(
  viewer: Pick<Viewer, 'id'> | null,
  { kind, id, makingKey, name, email, explanation, children }: Notice,
  address: string | null,
): Promise<void> {
  await reportable(prisma(), viewer, { kind, id, makingKey })
  await spend(noticesFromAddress(await getSetting('noticesDay')), householdOf(address))
  if (email && !children) await spend(noticesNaming, email.toLowerCase())
  await prisma().$transaction(
    async (tx) => {
      const { author } = await reportable(tx, viewer, { kind, id, makingKey })
      await holdAuthor(tx, author?.id ?? null)
      const subject = await reportable(tx, viewer, { kind, id, makingKey })
      if ((await tx.report.count({ where: { makingKey } })) > 0) return
      const caseId = await openCase(tx, subject, 'reports')
      const isNamed = !children
      const made = await tx.report.createManyAndReturn({
        data: {
          ...{ caseId, makingKey, explanation, reason: 'illegal' },
          ...(isNamed && { contactName: name, contactEmail: email }),
          weight: GUEST_WEIGHT + REASON_BONUS.illegal,
        },
        skipDuplicates: true,
        select: { id: true },
      })
      await announceFigures(tx)
      for (const { id } of made) if (isNamed && email) await confirmNotice(tx, id)
      if (made.length === 0)
        await tx.caseNote.create({
          data: { caseId, text: `The same address wrote again: ${explanation}`.slice(0, 2_000) },
        })
    },
    { timeout: 20_000 },
  )
}
