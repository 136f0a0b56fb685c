import 'server-only'
import { householdOf } from '@/lib/accounts/sessions/place'
import { standingEntry } from '@/lib/critics/correcting/standing'
import { prisma } from '@/lib/db'
import { noticesNaming, requestsFromAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { queueLetter } from '@/lib/mail/queue'
import { openCase } from '@/lib/moderation/cases/opening'
import { reportable } from '@/lib/moderation/reporting/reporting'
import type { Prisma } from '@/prisma/generated/client'
import type { Requesting } from './schema'

/**
 * Asks editors to correct an entry or to take it away. An address waits with one request for an entry; what it says
 * again stands beside the case, and whoever sends it is told the same: nobody learns here who else asked.
 * @throws Refusal where no such entry is shown, and over the day's number
 */
export async function askAboutEntry(
  { entry, makingKey, wish, field, ...said }: Requesting,
  address: string | null,
): Promise<void> {
  const which = { kind: 'criticReview', id: entry, makingKey } as const
  await reportable(prisma(), null, which)
  await spend(requestsFromAddress, householdOf(address))
  await spend(noticesNaming, said.email.toLowerCase())
  await prisma().$transaction(
    async (tx) => {
      const subject = await reportable(tx, null, which)
      if ((await tx.entryRequest.count({ where: { makingKey } })) > 0) return
      const caseId = await openCase(tx, subject, 'requested')
      if (await waits(tx, caseId, said.email)) {
        const text = `The same address wrote again: ${said.explanation}`.slice(0, 2_000)
        await tx.caseNote.create({ data: { caseId, text } })
        return
      }
      const standing = await standingEntry(tx, entry)
      if (!standing) return
      const made = await tx.entryRequest.createManyAndReturn({
        data: {
          ...{ ...said, caseId, makingKey, wish, asAsked: standing.says },
          field: wish === 'correction' ? (field ?? null) : null,
        },
        skipDuplicates: true,
        select: { id: true },
      })
      for (const { id } of made) await queueLetter(tx, { letter: 'requestReceived', requestId: id })
    },
    { timeout: 20_000 },
  )
}

/** Whether an address waits for an answer already; the case is held, so that of two at once one does. */
const waits = async (tx: Prisma.TransactionClient, caseId: number, email: string) =>
  (await tx.entryRequest.count({
    where: { caseId, answeredAt: null, email: { equals: email, mode: 'insensitive' } },
  })) > 0
