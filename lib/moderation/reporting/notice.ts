import 'server-only'
import { householdOf } from '@/lib/accounts/sessions/place'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { noticesFromAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { holdAuthor } from '@/lib/moderation/acts/performing'
import { openCase } from '@/lib/moderation/cases/opening'
import { GUEST_WEIGHT, REASON_BONUS } from '@/lib/moderation/weight'
import { reportable } from './reporting'
import type { Notice } from './schema'

/**
 * Files a notice of something unlawful, with or without an account. Of an address one notice is open for a thing;
 * what it says again is written beside the case, and whoever sends it is told the same: nobody learns here whether
 * somebody else reported a thing.
 */
export async function fileNotice(
  viewer: Pick<Viewer, 'id'> | null,
  { kind, id, makingKey, name, email, explanation, children }: Notice,
  address: string | null,
): Promise<void> {
  await reportable(prisma(), viewer, { kind, id })
  await spend(noticesFromAddress, householdOf(address))
  await prisma().$transaction(
    async (tx) => {
      const { author } = await reportable(tx, viewer, { kind, id })
      await holdAuthor(tx, author?.id ?? null)
      const subject = await reportable(tx, viewer, { kind, id })
      if ((await tx.report.count({ where: { makingKey } })) > 0) return
      const caseId = await openCase(tx, subject, 'reports')
      const isNamed = !children
      const { count } = await tx.report.createMany({
        data: {
          ...{ caseId, makingKey, explanation, reason: 'illegal' },
          ...(isNamed && { contactName: name, contactEmail: email }),
          weight: GUEST_WEIGHT + REASON_BONUS.illegal,
        },
        skipDuplicates: true,
      })
      if (count === 0)
        await tx.caseNote.create({
          data: { caseId, text: `The same address wrote again: ${explanation}`.slice(0, 2_000) },
        })
    },
    { timeout: 20_000 },
  )
}
