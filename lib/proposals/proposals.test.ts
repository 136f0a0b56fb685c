import { beforeAll, expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { getFilm } from '@/lib/films/queries'
import type { NoteJob } from '@/lib/mail/jobs'
import { sendNote } from '@/lib/notifications/mail/sending'
import { listNotifications } from '@/lib/notifications/queries'
import { told } from '@/lib/notifications/words'
import { rateFilm } from '@/lib/ratings/rating'
import { searchCatalogue } from '@/lib/search/queries'
import { tags } from '@/lib/tags'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { makeMember } from '@/lib/testing/members'
import { mailServer } from '@/lib/testing/notifications/mail-server'
import { linesOf } from '@/lib/testing/notifications/telling'
import { makeFilms } from '@/lib/testing/ratings'
import { acceptProposal, declineProposal, pointToFilm } from './deciding'
import { proposeFilm } from './proposing'
import { getOpenProposal, listOpenProposals, listOwnProposals } from './queries'
import { acceptingShape, OPEN_MAX, proposingShape } from './schema'

freshDatabase()
beforeAll(() =>
  handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters', APP_URL: 'https://films.example' }),
)

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

it('tells who proposed what became of it, leading to the film or saying why, whomever they mute', async () => {
  const editor = await makeMember({ roles: ['editor'] })
  const { member, id } = await proposed({ title: 'The Ferry' })
  await prisma().memberMute.create({ data: { memberId: member.id, mutedId: editor.id } })
  const path = `/films/${await acceptProposal(editor, accepting(id, { title: 'The Ferryman' }))}`
  await proposeFilm(member, proposing({ title: 'A Trailer' }))
  const [open] = await listOwnProposals(member)
  await declineProposal(editor, { proposal: open?.id ?? 0, reason: 'It is a trailer.' })
  expect(await linesOf(member)).toEqual([
    '* Your proposal of A Trailer was declined',
    '* What you proposed is here now: The Ferryman',
  ])
  const { notifications = [] } = (await listNotifications(member, null)) ?? {}
  expect(notifications.map((one) => told(one, member))).toMatchObject([
    { path: '/account/proposals', because: 'It is a trailer.' },
    { path },
  ])
  const own = await makeMember({ roles: ['editor'] })
  await proposeFilm(own, proposing({ title: 'My Own' }))
  const [mine] = await listOwnProposals(own)
  await declineProposal(own, { proposal: mine?.id ?? 0, reason: 'On second thought, no.' })
  expect(await linesOf(own)).toEqual([])
})

it('writes to who wishes it', async () => {
  const { received } = await mailServer()
  const { member, id } = await proposed({ title: 'The Tunnel' })
  await prisma().member.update({ where: { id: member.id }, data: { mailKinds: ['proposals'] } })
  await prisma().mailConsent.create({ data: { memberId: member.id, email: member.email } })
  await declineProposal(await makeMember({ roles: ['editor'] }), { proposal: id, reason: 'It is a play.' })
  const [job] = await prisma().$queryRaw<{ data: NoteJob }[]>`
    SELECT data FROM pgboss.job WHERE name = 'notes' AND (data ->> 'memberId')::int = ${member.id}`
  await sendNote(pool(), job?.data as NoteJob)
  expect(received).toMatchObject([{ subject: 'Your proposal of The Tunnel was declined' }])
  expect(received[0]?.text).toContain('Our editors say why:\n\nIt is a play.')
})
