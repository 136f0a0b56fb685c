import { prisma } from '@/lib/db'
import { acceptSure, decideField } from '@/lib/desk/deciding/deciding'
import { takeIn } from '@/lib/desk/documents/taking-in'
import { type Deciding, decidingShape } from '@/lib/desk/schema'
import { makeMember } from '@/lib/testing/members'
import { makeBareFilms } from '@/lib/testing/ratings'

let made = 0

/** A review of our own with the faults of its kind, another each time. */
export function reviewText(more = ''): string {
  const n = ++made
  return `Lamp ${n} of the Harbour (2019) Review

By Ann Roe

Advertisement

On the ${n}th night all ${n * 7} lamps of the harbour are lit, and the film waits with them for boat ${n * 13}. Its music is patient,
and so are its people, whom it never hurries. What keeps ${n * 3} of us in our seats is a keeper who counts ropes and cups aloud.

Kenji Aral plays the keeper of pier ${n * 5} with a stillness that the ${n + 2} others in the cast learn from him, night after night.

${more}
Rating: 7/10
`
}

/** A document that waits. */
export async function makeDocument(text = reviewText()): Promise<{ document: number; version: number }> {
  const bytes = new TextEncoder().encode(text)
  const { id } = await takeIn(null, { bytes, name: 'harbour.txt', film: null, rights: 'unknown' })
  if (id === null) throw new Error('this document is here already')
  return { document: id, version: 1 }
}

/** What an editor types about a field as it stands. */
export async function deciding(
  document: number,
  more: Partial<Deciding> & Pick<Deciding, 'name'>,
): Promise<Deciding> {
  const { name, position = 0 } = more
  const there = await prisma().documentField.findFirst({ where: { documentId: document, name, position } })
  const seen = there?.decidedAt?.toISOString() ?? ''
  return decidingShape.parse({ document, position, seen, decision: 'corrected', ...more })
}

/** A document about a film of ours, of which an editor has said all that an entry needs. */
export async function makeReadyDocument(text = reviewText()) {
  const editor = await makeMember({ roles: ['editor'] })
  const { document } = await makeDocument(text)
  const [film] = await makeBareFilms(1)
  const say = async (more: Partial<Deciding> & Pick<Deciding, 'name'>) =>
    decideField(editor, await deciding(document, more))
  await say({ name: 'film', value: film?.slug ?? '' })
  await say({
    name: 'summary',
    value: 'A patient film about a harbour, which its critic is glad to have waited for.',
  })
  await acceptSure(editor, { document, version: await versionOf(document) })
  const rest = await prisma().documentField.findMany({
    where: {
      documentId: document,
      decision: null,
      name: { in: ['headline', 'critic', 'outlet', 'publishedAt', 'score'] },
    },
  })
  for (const { name, proposed } of rest)
    await say({ name, decision: proposed === null ? 'rejected' : 'accepted' })
  return { editor, document, version: await versionOf(document), film: film?.slug ?? '' }
}

export const versionOf = async (id: number): Promise<number> =>
  (await prisma().criticDocument.findUniqueOrThrow({ where: { id }, select: { version: true } })).version
