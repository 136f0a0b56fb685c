import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { getFilm } from '@/lib/films/queries'
import { rateFilm } from '@/lib/ratings/rating'
import { searchCatalogue } from '@/lib/search/queries'
import { tags } from '@/lib/tags'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { makeMember } from '@/lib/testing/members'
import { makeFilms } from '@/lib/testing/ratings'
import { acceptProposal, declineProposal, pointToFilm } from './deciding'
import { proposeFilm } from './proposing'
import { getOpenProposal, listOpenProposals, listOwnProposals } from './queries'
import { acceptingShape, OPEN_MAX, proposingShape } from './schema'

freshDatabase()

const lamp = {
  title: 'The Lamplighter',
  year: '1994',
  director: 'Okju Jang',
  kind: 'film',
  note: '',
  link: '',
}
const proposing = (more: Partial<typeof lamp> = {}) => proposingShape.parse({ ...lamp, ...more })
async function proposed(more: Partial<typeof lamp> = {}) {
  const member = await makeMember()
  await proposeFilm(member, proposing(more))
  const [own] = await listOwnProposals(member)
  return { member, id: own?.id ?? 0 }
}
const accepting = (proposal: number, more: Partial<typeof lamp> = {}) =>
  acceptingShape.parse({ ...lamp, ...more, proposal })

it('waits once for a title, however often it is sent', async () => {
  const member = await makeMember()
  await Promise.all(Array.from({ length: 8 }, () => proposeFilm(member, proposing())))
  await proposeFilm(member, proposing({ title: 'the LAMPLIGHTER' }))
  await proposeFilm(member, proposing({ year: '' }))
  expect(await listOwnProposals(member)).toMatchObject([{ year: null }, { year: 1994, outcome: null }])
})

it('lets nobody wait for more than so many', async () => {
  const member = await makeMember()
  const tries = await Promise.allSettled(
    Array.from({ length: OPEN_MAX + 3 }, (_, i) => proposeFilm(member, proposing({ title: `Lamp ${i}` }))),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(OPEN_MAX)
})

it.each([
  ['title', ' '],
  ['title', 'x'.repeat(301)],
  ['year', '94'],
  ['year', '1700'],
  ['kind', 'opera'],
  ['link', 'javascript:alert(1)'],
  ['link', 'example.org'],
])('refuses a %s like “%s”', (field, typed) =>
  expect(proposingShape.safeParse({ ...lamp, [field]: typed }).error?.issues[0]?.path).toEqual([field]),
)

it('brings the film in whole when it is accepted, to be found, rated and told of', async () => {
  const [editor, { member, id }] = [await makeMember({ roles: ['editor'] }), await proposed()]
  const { result: slug, told } = await heard(() =>
    acceptProposal(editor, accepting(id, { title: 'The Lamp Man' })),
  )
  expect(slug).toBe('the-lamp-man-1994')
  expect(told).toContain(tags.films)
  const film = await getFilm(slug)
  expect(film).toMatchObject({ title: 'The Lamp Man', year: 1994, kind: 'film' })
  expect(film?.sheet.credits).toMatchObject([{ role: 'director', person: { name: 'Okju Jang' } }])
  expect((await searchCatalogue('lamp man')).films).toMatchObject([{ slug }])
  await rateFilm(member, { film: slug, halfStars: 8 })
  expect(await listOwnProposals(member)).toMatchObject([{ outcome: 'added', film: { slug } }])
  const entry = await prisma().auditEntry.findFirst({ orderBy: { id: 'desc' } })
  expect(entry).toMatchObject({ act: 'film proposal decided', subjectId: id, details: { outcome: 'added' } })
})

it('is decided once, whoever decides at the same time', async () => {
  const [one, other] = [await makeMember({ roles: ['editor'] }), await makeMember({ roles: ['editor'] })]
  for (let round = 0; round < 4; round++) {
    const { id } = await proposed({ title: `The Wick ${round}` })
    const films = await prisma().film.count()
    const tries = await Promise.allSettled([
      acceptProposal(one, accepting(id, { title: `The Wick ${round}` })),
      acceptProposal(other, accepting(id, { title: `The Wick ${round}` })),
      declineProposal(one, { proposal: id, reason: 'It is no film.' }),
    ])
    const won = tries.findIndex(({ status }) => status === 'fulfilled')
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const lost of tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])))
      expect(lost).toMatchObject({ reason: 'decided' })
    expect(await prisma().film.count()).toBe(films + (won < 2 ? 1 : 0))
    expect(await getOpenProposal(id)).toBeNull()
  }
})

it('may be here already, or no film at all, and the member reads why', async () => {
  const editor = await makeMember({ roles: ['editor'] })
  const [film = { slug: '' }] = await makeFilms(1)
  const { title } = await prisma().film.findFirstOrThrow({ where: { slug: film.slug } })
  const same = await proposed({ title })
  expect(await getOpenProposal(same.id)).toMatchObject({ lookalikes: [{ slug: film.slug }] })
  await expect(pointToFilm(editor, { proposal: same.id, film: 'no-such-film' })).rejects.toMatchObject({
    reason: 'not found',
  })
  await pointToFilm(editor, { proposal: same.id, film: film.slug })
  const none = await proposed({ title: 'My holidays' })
  await declineProposal(editor, { proposal: none.id, reason: 'It was shown nowhere.' })
  expect(await listOwnProposals(same.member)).toMatchObject([
    { outcome: 'alreadyHere', film: { slug: film.slug } },
  ])
  expect(await listOwnProposals(none.member)).toMatchObject([
    { outcome: 'declined', reason: 'It was shown nowhere.' },
  ])
  expect((await listOpenProposals()).map(({ id }) => id)).not.toContain(none.id)
})
