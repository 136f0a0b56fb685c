import { randomUUID } from 'node:crypto'
import { prisma } from '@/lib/db'
import { addFilm } from '@/lib/lists/arranging'
import { makeList } from '@/lib/lists/making'
import { inGoodStanding } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { makeBareFilms } from '@/lib/testing/ratings'
import type { Member, Visibility } from '@/prisma/generated/client'

const said = { title: 'Films with lamps', description: '', visibility: 'onlyMe' }

/** A list of theirs with two films, for whoever tries to change it. */
async function listOf(owner: Member, visibility: Visibility = 'everybody') {
  const makingKey = randomUUID()
  const given = { makingKey, title: 'Lamps', description: null, isRanked: true, visibility, film: undefined }
  await makeList(owner, given)
  const { id } = await prisma().filmList.findFirstOrThrow({ where: { makingKey } })
  const films = await makeBareFilms(2)
  for (const { slug } of films) await addFilm(owner, { list: id, film: slug })
  return { list: String(id), film: films[1]?.slug ?? '', from: '/' }
}

const ofOwner = (more: Record<string, string> = {}): Row => ({
  may: ['owner'],
  form: async (owner) => ({ ...(await listOf(owner)), ...more }),
})

const actions = 'lib/lists/actions.ts'

export const listRows: Record<string, Row> = {
  [`${actions} makeListAction`]: { may: inGoodStanding, form: { ...said, makingKey: randomUUID() } },
  [`${actions} cloneListAction`]: {
    may: inGoodStanding,
    form: async (owner) => ({ ...(await listOf(owner)), makingKey: randomUUID() }),
  },
  [`${actions} cloneListAction: of a list for its owner alone`]: {
    may: ['owner'],
    form: async (owner) => ({ ...(await listOf(owner, 'onlyMe')), makingKey: randomUUID() }),
  },
  [`${actions} changeListAction`]: ofOwner(said),
  [`${actions} deleteListAction`]: ofOwner(),
  [`${actions} addFilmAction`]: {
    may: ['owner'],
    form: async (owner) => ({ ...(await listOf(owner)), film: (await makeBareFilms(1))[0]?.slug ?? '' }),
  },
  [`${actions} removeFilmAction`]: ofOwner(),
  [`${actions} takeOutAction`]: ofOwner(),
  [`${actions} putBackAction`]: ofOwner({ to: '1' }),
  [`${actions} moveFilmAction`]: ofOwner({ to: 'up' }),
  [`${actions} noteFilmAction`]: ofOwner({ note: 'Lit from below.' }),
}
