import { randomUUID } from 'node:crypto'
import { standingEntry } from '@/lib/critics/correcting/standing'
import { prisma } from '@/lib/db'
import { askAboutEntry } from '@/lib/moderation/requests/asking'
import { requestingShape } from '@/lib/moderation/requests/schema'
import { somewhere } from '@/lib/testing/members'
import { makeEntry } from './making'

/** What somebody types who asks about an entry. */
export const requesting = (entry: number, more: Record<string, string> = {}) => ({
  ...{ entry: String(entry), makingKey: randomUUID(), asker: 'critic', wish: 'correction', field: 'score' },
  ...{ name: 'Okju Jang', email: 'okju@example.org', explanation: 'I gave it eight of ten.', ...more },
})

/** Asks about an entry, a new one where none is named; answers the request's number and the entry's. */
export async function askAbout(more: Record<string, string> = {}, entry?: number) {
  const about = entry ?? (await makeEntry())
  await askAboutEntry(requestingShape.parse(requesting(about, more)), somewhere().address)
  const { id, caseId } = await prisma().entryRequest.findFirstOrThrow({ orderBy: { id: 'desc' } })
  return { request: id, entry: about, case: caseId }
}

/** The form in which an editor corrects an entry, as it stands but for what they type. */
export async function correctionForm(entry: number, more: Record<string, string> = {}) {
  const standing = await prisma().$transaction((tx) => standingEntry(tx, entry))
  if (!standing) throw new Error('no entry')
  const typed = Object.entries(standing.says).map(([field, value]) => [field, String(value ?? '')])
  return { ...Object.fromEntries(typed), seen: standing.updatedAt.toISOString(), ...more }
}
