import { expect, it } from 'vitest'
import { signUp } from '@/lib/accounts/signing-up'
import { prisma } from '@/lib/db'
import { addEntry, editEntry } from '@/lib/diary/writing'
import { noteFilm } from '@/lib/lists/arranging'
import { changeList, makeList } from '@/lib/lists/making'
import { changingShape, makingShape } from '@/lib/lists/schema'
import { changeHandle } from '@/lib/members/changing-handle'
import { editProfile } from '@/lib/members/profile/editing'
import { profileShape } from '@/lib/members/profile/schema'
import { keptFrom } from '@/lib/moderation/own/kept'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeFilms } from '@/lib/testing/ratings'
import { chooseVisibility } from '@/lib/visibility/choosing'
import { makeRule } from './changing'
import { tryRule } from './dry-run'
import { ruleShape } from './schema'

freshDatabase('each test')

const rule = async (pattern: string, effect: string) =>
  makeRule(
    await makeMember({ roles: ['administrator'] }),
    ruleShape.parse({ kind: 'word', pattern, effect, rule: 'spam' }),
  )
const cases = () => prisma().moderationCase.findMany({ include: { notes: true }, orderBy: { id: 'asc' } })

/** A list of somebody with one film in it, as the form says it. */
async function list(more: object = {}) {
  const [member, [film = { id: 0, slug: '' }]] = [
    await makeMember({ createdAt: new Date('2026-01-01') }),
    await makeFilms(1),
  ]
  const typed = { title: 'For winter', description: 'Quiet films.', visibility: 'everybody', ...more }
  const make = () =>
    makeList(member, makingShape.parse({ ...typed, makingKey: crypto.randomUUID(), film: film.slug }))
  const idOf = async () => (await prisma().filmList.findFirstOrThrow({ where: { memberId: member.id } })).id
  const change = async (again: object) =>
    changeList(member, changingShape.parse({ ...typed, ...again, list: await idOf() }))
  const note = async (words: string | null) =>
    noteFilm(member, { list: await idOf(), film: film.slug, note: words })
  const removals = async () =>
    (await prisma().filmList.findFirstOrThrow({ where: { memberId: member.id } })).removals
  return { member, film, make, change, note, idOf, removals }
}

it('refuses a list for its title, its description or a note, beside the field', async () => {
  await rule('cheap seats', 'block')
  for (const [field, words] of [
    ['title', 'Cheap seats'],
    ['description', 'Get chеap sеats.'],
  ] as const)
    await expect((await list({ [field]: words })).make()).rejects.toMatchObject({ field })
  const { make, note } = await list()
  await make()
  await expect(note('Cheap seats!')).rejects.toMatchObject({ field: 'note' })
})

it('holds a list for any of them, tells its owner why, and says nothing new of what it said before', async () => {
  await rule('cheap seats', 'hold')
  const { member, make, note, change, idOf, removals } = await list()
  await make()
  expect(await removals()).toBe(0)
  await note('Cheap seats here.')
  expect(await removals()).toBe(1)
  expect((await keptFrom(member, { kind: 'list', id: await idOf() }))?.reason).toContain('“Cheap seats”')
  await note('Cheap seats there.')
  await change({ description: 'Quieter films.' })
  expect(await cases()).toMatchObject([{ subjectKind: 'list', cause: 'held' }])
  expect(await prisma().moderationAct.count()).toBe(1)
})

it('looks at nothing that is its owner’s alone, and at all of it once others may read it', async () => {
  await rule('cheap seats', 'hold')
  const { make, note, change, removals } = await list({ visibility: 'onlyMe' })
  await make()
  await note('Cheap seats here.')
  expect(await removals()).toBe(0)
  await change({ visibility: 'followers' })
  expect(await removals()).toBe(1)
})

it('flags a list where a rule would mark', async () => {
  await rule('the usher did it', 'mark')
  const { make, removals } = await list({ description: 'The usher did it.' })
  await make()
  expect(await cases()).toMatchObject([{ subjectKind: 'list', cause: 'flagged' }])
  expect(await removals()).toBe(0)
})

it('holds a profile, whose name and words others do not read meanwhile', async () => {
  await rule('cheap seats', 'hold')
  const member = await makeMember()
  const say = (bio: string) => editProfile(member, profileShape.parse({ name: 'Okju', pronouns: '', bio }))
  await say('Films.')
  await say('Cheap seats.')
  expect(await prisma().member.findUnique({ where: { id: member.id } })).toMatchObject({ profileRemovals: 1 })
  expect((await keptFrom(member, { kind: 'profile', id: member.id }))?.reason).toContain('Cheap seats')
  await rule('dear seats', 'block')
  await expect(say('Dear seats.')).rejects.toMatchObject({ field: 'bio' })
})

it('flags a note in a diary that others may read, and a handle, with where it stands', async () => {
  await rule('cheap seats', 'hold')
  await rule('dear*', 'block')
  const { member, film } = await list()
  const noted = { seenOn: '2026-02-03', isRewatch: false, note: 'Cheap seats.' }
  await addEntry(member, { film: film.slug, ...noted })
  expect(await cases()).toMatchObject([
    {
      subjectKind: 'profile',
      cause: 'flagged',
      notes: [{ text: 'A rule for texts met “Cheap seats” in the diary, on 2026-02-03.' }],
    },
  ])
  const { id: entry } = await prisma().diaryEntry.findFirstOrThrow({ where: { memberId: member.id } })
  await editEntry(member, { entry, ...noted, note: 'Cheap seats again.' })
  expect((await cases())[0]?.notes).toHaveLength(1)
  await expect(editEntry(member, { entry, ...noted, note: 'Dear seats.' })).rejects.toMatchObject({
    field: 'note',
  })
  await expect(changeHandle(member, 'dear-seats')).rejects.toMatchObject({ field: 'handle' })
  await changeHandle(member, 'cheap-seats')
  expect((await cases())[0]?.notes.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('in the handle'),
  )

  const other = await list()
  await prisma().member.update({ where: { id: other.member.id }, data: { diaryVisibility: 'onlyMe' } })
  await addEntry(other.member, { film: other.film.slug, ...noted })
  expect(await cases()).toHaveLength(1)
  await chooseVisibility(other.member, { diaryVisibility: 'followers', watchlistVisibility: 'onlyMe' })
  expect((await cases())[1]?.notes).toMatchObject([{ text: expect.stringContaining('others may read now') }])
})

it('looks at the handle of a newcomer', async () => {
  await rule('dear*', 'block')
  await rule('cheap*', 'flag')
  const come = (handle: string) =>
    signUp(
      { handle, email: `${handle}@example.org`, password: 'a seat by the aisle', invitation: '' },
      { userAgent: null, address: '203.0.113.7' },
    )
  await expect(come('dearseats')).rejects.toMatchObject({ field: 'handle' })
  await come('cheapseats')
  expect(await cases()).toMatchObject([{ subjectKind: 'profile', cause: 'flagged' }])
})

it('is tried over all of them before it counts, but not over what is somebody’s alone', async () => {
  const { member, film, make, note } = await list({ title: 'Cheap seats' })
  await make()
  await note('Cheap seats once more.')
  await editProfile(member, profileShape.parse({ name: '', pronouns: '', bio: 'Cheap seats.' }))
  await addEntry(member, { film: film.slug, seenOn: '2026-02-03', isRewatch: false, note: 'Cheap seats.' })
  await (await list({ title: 'Cheap seats', visibility: 'onlyMe' })).make()
  const { met, looked, shown } = await tryRule({ kind: 'word', pattern: 'cheap seats' })
  expect([met, looked]).toEqual([3, 3])
  expect(shown.map(({ kind, path }) => `${kind} ${path}`).toSorted()).toEqual([
    `diary /members/${member.handle}/diary/2026/02`,
    `list /members/${member.handle}/lists/cheap-seats`,
    `profile /members/${member.handle}`,
  ])
})
