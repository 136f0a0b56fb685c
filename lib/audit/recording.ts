import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { type Act, acts, type Details, type Subject } from './acts'

interface Entry<Of extends Act> {
  /** Who did it; null for the command line and for Balcony itself. */
  actor: { id: number } | null
  act: Of
  subject: Subject
  details: Details<Of>
}

/**
 * Writes an act down for good, in the transaction that does it. Entries are chained in the order they are written,
 * so whoever records waits for whoever recorded and has not committed: make it the last thing of a verb.
 */
export async function record<Of extends Act>(
  tx: Prisma.TransactionClient,
  { actor, act, subject, details }: Entry<Of>,
): Promise<void> {
  const said = JSON.stringify(acts[act].parse(details))
  const subjectId = subject.kind === 'site' ? null : subject.id
  await tx.$queryRaw`
    SELECT append_audit_entry(${actor?.id ?? null}::int, ${act}, ${subject.kind}, ${subjectId}::int, ${said}::jsonb)`
}
