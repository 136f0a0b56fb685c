import { prisma } from '@/lib/db'
import { addEntry } from '@/lib/diary/writing'
import { inGoodStanding } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { makeFilms } from '@/lib/testing/ratings'
import type { Member } from '@/prisma/generated/client'

const said = { seenOn: '2026-01-31', isRewatch: 'on', note: 'The lamps took their time.' }

/** An entry of theirs, for whoever tries to change it. */
async function entryOf(owner: Member) {
  const [film = { slug: '' }] = await makeFilms(1)
  await addEntry(owner, { film: film.slug, seenOn: '2026-01-30', isRewatch: false, note: null })
  const { id } = await prisma().diaryEntry.findFirstOrThrow({ where: { memberId: owner.id } })
  return String(id)
}

export const diaryRows: Record<string, Row> = {
  'lib/diary/actions.ts addEntryAction': { may: inGoodStanding, form: { film: 'no-such-film', ...said } },
  'lib/diary/actions.ts editEntryAction': {
    may: ['owner'],
    form: async (owner) => ({ entry: await entryOf(owner), ...said }),
  },
  'lib/diary/actions.ts deleteEntryAction': {
    may: ['owner'],
    form: async (owner) => ({ entry: await entryOf(owner) }),
  },
}
