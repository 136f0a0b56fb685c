import { expect, it } from 'vitest'
import { getCritic } from '@/lib/critics/writers'
import { prisma } from '@/lib/db'
import { currentSlug } from '@/lib/former-slugs'
import { saveScale } from '@/lib/scales/saving'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { applied, filmFile, reviewEntry } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'
import { mergeThings, tryMerge } from './merging'
import { undoMerge } from './undoing'

freshDatabase('each test')

const editor = () => makeMember({ roles: ['editor'] })
const reason = 'They are one.'
const film = (slug: string, ...criticReviews: object[]) => applied(filmFile({ slug }, { criticReviews }))
const lastMerge = async () => (await prisma().merge.findFirstOrThrow({ orderBy: { id: 'desc' } })).id
/** All that the tables of the catalogue hold, but what is numbered or dated anew. */
async function everything() {
  const tables = [
    'critic',
    'critic_alias',
    'outlet',
    'outlet_alias',
    'score_scale',
    'person',
    'person_spelling',
  ]
  const all: Record<string, unknown> = {}
  for (const table of [...tables, 'credit', 'former_slug'])
    all[table] = await prisma().$queryRawUnsafe(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY 1`)
  all.reviews = await prisma().criticReview.findMany({
    select: { id: true, criticId: true, outletId: true, slug: true },
    orderBy: { id: 'asc' },
  })
  return all
}

it('makes two critics one: reviews, names, addresses; and two again, just as they were', async () => {
  await film('a', reviewEntry({ critic: 'Okju Jang', criticBio: 'Writes.' }))
  await film('b', reviewEntry({ critic: 'O. Jang' }), reviewEntry({ critic: 'Yuki' }))
  await prisma().critic.updateMany({ where: { name: 'O. Jang' }, data: { bio: null } })
  const who = await editor()
  const before = await everything()
  expect(await tryMerge('critic', 'okju-jang', 'o-jang')).toEqual({
    moved: { critic_review: 1 },
    dropped: {},
  })
  expect(await everything()).toEqual(before)
  const merging = { noun: 'critic', from: 'okju-jang', into: 'o-jang', reason } as const
  const { told } = await heard(() => mergeThings(who, merging))
  const [gone, kept] = await prisma().$queryRaw<[{ id: number }, { id: number }]>`
    SELECT unnest(ARRAY[gone_id, kept_id]) AS id FROM merge`
  expect(told).toEqual(expect.arrayContaining([`critic:${gone.id}`, `critic:${kept.id}`]))
  expect(await getCritic('o-jang')).toMatchObject({ name: 'O. Jang', bio: 'Writes.', reviews: 2 })
  expect(await getCritic('okju-jang')).toBeNull()
  expect(await currentSlug('critic', 'okju-jang')).toBe('o-jang')
  expect(await prisma().criticAlias.findMany({ select: { name: true } })).toEqual([{ name: 'Okju Jang' }])
  const card = await prisma().criticReviewCard.findFirstOrThrow({ orderBy: { reviewId: 'asc' } })
  expect(card.document).toMatchObject({ critic: { slug: 'o-jang' } })
  // Who is found under the former name is the one that remains.
  await film('c', reviewEntry({ critic: 'Okju Jang' }))
  expect(await getCritic('o-jang')).toMatchObject({ reviews: 3 })
  await undoMerge(who, await lastMerge())
  expect(await getCritic('okju-jang')).toMatchObject({ reviews: 1, bio: 'Writes.' })
  // What came since stays with who it came to.
  expect(await getCritic('o-jang')).toMatchObject({ reviews: 2, bio: null })
  expect(await currentSlug('critic', 'okju-jang')).toBeNull()
  await prisma().criticReview.deleteMany({ where: { film: { slug: 'c' } } })
  expect(await everything()).toEqual(before)
  const acts = await prisma().auditEntry.findMany({ select: { act: true }, orderBy: { id: 'asc' } })
  expect(acts.map(({ act }) => act)).toEqual(['merged', 'merge undone'])
})

it('refuses what would be one entry twice, and says how many', async () => {
  await film(
    'a',
    reviewEntry({ critic: 'One', outlet: 'Post' }),
    reviewEntry({ critic: 'Two', outlet: 'Post' }),
  )
  const who = await editor()
  const merging = { noun: 'critic', from: 'one', into: 'two', reason } as const
  await expect(mergeThings(who, merging)).rejects.toThrow('Both critics have 1 review of the same film')
  await expect(tryMerge('critic', 'one', 'two')).rejects.toThrow('Both critics have')
  await expect(tryMerge('critic', 'one', 'one')).rejects.toThrow('one already')
  await expect(tryMerge('critic', 'one', 'nobody')).rejects.toThrow('not here any more')
  expect(await prisma().merge.count()).toBe(0)
})

it('of an editor who merges two and another who merges them the other way lets one', async () => {
  await film('a', reviewEntry({ critic: 'One' }))
  await film('b', reviewEntry({ critic: 'Two' }))
  const who = await editor()
  const all = await Promise.allSettled([
    mergeThings(who, { noun: 'critic', from: 'one', into: 'two', reason }),
    mergeThings(who, { noun: 'critic', from: 'two', into: 'one', reason }),
    mergeThings(who, { noun: 'critic', from: 'one', into: 'two', reason }),
  ])
  expect(all.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
  expect(await prisma().critic.count()).toBe(1)
  const twice = await Promise.allSettled([
    undoMerge(who, await lastMerge()),
    undoMerge(who, await lastMerge()),
  ])
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await prisma().critic.count()).toBe(2)
})

it('says what stands against taking it back', async () => {
  for (const name of ['One', 'Two', 'Three']) await film(name.toLowerCase(), reviewEntry({ critic: name }))
  const who = await editor()
  await mergeThings(who, { noun: 'critic', from: 'one', into: 'two', reason })
  const first = await lastMerge()
  await mergeThings(who, { noun: 'critic', from: 'two', into: 'three', reason })
  await expect(undoMerge(who, first)).rejects.toThrow('was merged into another since')
  expect(await currentSlug('critic', 'one')).toBe('three')
  await undoMerge(who, await lastMerge())
  expect(await currentSlug('critic', 'one')).toBe('two')
  await prisma().critic.create({ data: { slug: 'one', name: 'Somebody else' } })
  await expect(undoMerge(who, first)).rejects.toThrow('Another critic has the address “one” by now.')
})

it('keeps of two outlets’ scales the one that remains, and both for the record', async () => {
  await film('a', reviewEntry({ outlet: 'Post' }))
  await film('b', reviewEntry({ outlet: 'Evening Post', outletUrl: 'https://post.example/' }))
  const who = await editor()
  const before = await everything()
  const idOf = async (name: string) => (await prisma().outlet.findUniqueOrThrow({ where: { name } })).id
  const scale = { seen: 0, worst: null, labels: [], why: 'Its page.' }
  const merging = { noun: 'outlet', from: 'evening-post', into: 'post', reason } as const
  await saveScale(who, { ...scale, outlet: await idOf('Evening Post'), best: 5 })
  await mergeThings(who, merging)
  expect(await prisma().outlet.findMany()).toMatchObject([{ slug: 'post', url: 'https://post.example/' }])
  expect((await prisma().outlet.findFirstOrThrow()).scaleBest?.toNumber()).toBe(5)
  await undoMerge(who, await lastMerge())
  expect(await prisma().outlet.findUnique({ where: { slug: 'post' } })).toMatchObject({ scaleBest: null })
  await saveScale(who, { ...scale, outlet: await idOf('Post'), best: 10 })
  await mergeThings(who, merging)
  expect((await prisma().outlet.findFirstOrThrow()).scaleBest?.toNumber()).toBe(10)
  expect(await prisma().scoreScaleVersion.count()).toBe(3)
  await undoMerge(who, await lastMerge())
  const after = await everything()
  expect({ ...after, outlet: before.outlet, score_scale: before.score_scale }).toEqual(before)
  expect(await prisma().scoreScale.count({ where: { outletId: { not: null } } })).toBe(2)
})

it('makes two people one, with what each was credited for', async () => {
  const credits = (...names: string[]) => names.map((name) => ({ role: 'cast', name }))
  await applied(filmFile({ slug: 'a', credits: credits('Jun Jong-seo', 'Jeon Jong-seo') }))
  await applied(filmFile({ slug: 'b', credits: credits('Jun Jong-seo') }))
  const who = await editor()
  const before = await everything()
  expect(await tryMerge('person', 'jun-jong-seo', 'jeon-jong-seo')).toEqual({
    ...{ moved: { credit: 1 }, dropped: { credit: 1 } },
  })
  await mergeThings(who, { noun: 'person', from: 'jun-jong-seo', into: 'jeon-jong-seo', reason })
  expect(await prisma().credit.count()).toBe(2)
  expect(await prisma().personSpelling.findMany()).toMatchObject([{ name: 'Jun Jong-seo' }])
  const entries = await prisma().searchEntry.findMany({
    where: { kind: 'person' },
    select: { personId: true },
  })
  expect(new Set(entries.map(({ personId }) => personId)).size).toBe(1)
  await undoMerge(who, await lastMerge())
  expect(await everything()).toEqual(before)
})

it.each([
  ['person', ['catalogue_edit', 'catalogue_protection', 'credit', 'person_spelling']],
  ['critic', ['critic_alias', 'critic_review']],
  ['outlet', ['critic_review', 'outlet_alias', 'score_scale']],
])('knows every table of the database that points at a %s', async (noun, known) => {
  const found = await prisma().$queryRaw<{ name: string }[]>`
    SELECT DISTINCT k.relname::text AS name FROM pg_constraint c JOIN pg_class k ON k.oid = c.conrelid
    WHERE c.contype = 'f' AND c.confrelid = ${noun}::regclass ORDER BY 1`
  expect(found.map(({ name }) => name)).toEqual(known)
})

it('does not let a protected person go', async () => {
  await applied(
    filmFile({
      slug: 'a',
      credits: [
        { role: 'cast', name: 'One' },
        { role: 'cast', name: 'Two' },
      ],
    }),
  )
  const { id } = await prisma().person.findFirstOrThrow({ where: { name: 'One' } })
  await prisma().catalogueProtection.create({ data: { personId: id, reason: 'Two sources differ.' } })
  await expect(tryMerge('person', 'one', 'two')).rejects.toThrow('The person that would go is protected.')
  expect((await tryMerge('person', 'two', 'one')).dropped).toEqual({ credit: 1 })
})
