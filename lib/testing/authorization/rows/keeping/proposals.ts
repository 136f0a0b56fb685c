import { prisma } from '@/lib/db'
import { inGoodStanding } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { makeBareFilms } from '@/lib/testing/ratings'
import type { Member } from '@/prisma/generated/client'

const actions = 'lib/proposals/actions.ts'
const editors = ['editor', 'administrator'] as const
const film = { title: 'The Lamp', year: '1994', director: 'Okju Jang', kind: 'film' }

/** A proposal of theirs that waits. */
async function proposalOf({ id: memberId }: Member) {
  const { id } = await prisma().filmProposal.create({ data: { memberId, title: 'The Lamp', year: 1994 } })
  return { proposal: String(id) }
}

export const proposalRows: Record<string, Row> = {
  [`${actions} proposeFilmAction`]: { may: inGoodStanding, form: { ...film, note: '', link: '' } },
  [`${actions} acceptProposalAction`]: {
    may: editors,
    form: async (owner) => ({ ...(await proposalOf(owner)), ...film }),
  },
  [`${actions} pointToFilmAction`]: {
    may: editors,
    form: async (owner) => ({
      ...(await proposalOf(owner)),
      film: (await makeBareFilms(1))[0]?.slug ?? '',
    }),
  },
  [`${actions} declineProposalAction`]: {
    may: editors,
    form: async (owner) => ({ ...(await proposalOf(owner)), reason: 'It is no film.' }),
  },
}
