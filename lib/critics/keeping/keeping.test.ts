import { expect, it } from 'vitest'
import { getCritic } from '@/lib/critics/writers'
import { prisma } from '@/lib/db'
import { knownTo } from '@/lib/documents/queries'
import { currentSlug } from '@/lib/former-slugs'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { applied, filmFile, reviewEntry } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'
import { keepWriter } from './keeping'
import { getForDesk, listForDesk } from './queries'
import { criticShape, outletShape, type WriterDraft } from './schema'
import { standingWriter } from './standing'

freshDatabase('each test')

const editor = () => makeMember({ roles: ['editor'] })

async function laid() {
  await applied(
    filmFile({ slug: 'lamp' }, { criticReviews: [reviewEntry({ critic: 'Okju Jang', outlet: 'The Post' })] }),
  )
  return prisma().critic.findFirstOrThrow()
}

async function draftOf(id: number, more: Partial<WriterDraft> = {}): Promise<WriterDraft> {
  const standing = await standingWriter(prisma(), 'critic', { id })
  if (!standing) throw new Error('There is none.')
  const { says, seen } = standing
  return { id, seen, ...says, ...more }
}

it('renames a critic on every page: old address and old name lead to them', async () => {
  const { id, slug } = await laid()
  const who = await editor()
  const draft = await draftOf(id, {
    name: 'Jang Okju',
    slug: 'jang-okju',
    about: 'Writes.',
    aliases: ['O. Jang'],
  })
  const { told } = await heard(() => keepWriter(who, 'critic', draft))
  const film = await prisma().film.findFirstOrThrow()
  expect(told).toEqual(expect.arrayContaining([`critic:${id}`, `film:${film.id}`, 'films']))
  expect(await getCritic('jang-okju')).toMatchObject({ name: 'Jang Okju', bio: 'Writes.' })
  expect(await currentSlug('critic', slug)).toBe('jang-okju')
  const card = await prisma().criticReviewCard.findFirstOrThrow()
  expect(card.document).toMatchObject({ critic: { name: 'Jang Okju', slug: 'jang-okju' } })
  // Documents and files that have the former name mean the same person.
  await applied(filmFile({}, { criticReviews: [reviewEntry({ critic: 'Okju Jang' })] }))
  await applied(filmFile({}, { criticReviews: [reviewEntry({ critic: 'O. Jang' })] }))
  expect(await prisma().critic.count()).toBe(1)
  expect((await knownTo([], null)).critics).toEqual(['Jang Okju', 'O. Jang', 'Okju Jang'])
  const { writer } = await getForDesk('critic', 'jang-okju')
  expect(writer?.revisions).toMatchObject([
    {
      changed: ['name', 'slug', 'about', 'aliases'],
      before: { name: 'Okju Jang', slug, about: null, aliases: [] },
      by: { handle: who.handle },
    },
  ])
  expect(await getForDesk('critic', slug)).toEqual({ writer: null, moved: 'jang-okju' })
  expect(await listForDesk('critic')).toMatchObject([{ name: 'Jang Okju', reviews: 3 }])
  expect(await prisma().auditEntry.findFirst()).toMatchObject({
    act: 'writer changed',
    subjectKind: 'critic',
  })
})

it('keeps names and addresses apart, and says where they are', async () => {
  const { id } = await laid()
  const who = await editor()
  const other = await prisma().critic.create({
    data: { name: 'Yuki', slug: 'yuki', aliases: { create: { name: 'Yu Ki' } } },
  })
  const refused = async (more: Partial<WriterDraft>) => {
    const no = await keepWriter(who, 'critic', await draftOf(id, more)).catch((error) => error)
    return [no.field ?? no.reason, no.message]
  }
  expect(await refused({ name: 'Yuki' })).toEqual([
    'name',
    '“Yuki” is another critic’s name. Are they one, merge them.',
  ])
  expect((await refused({ name: 'Yu Ki' }))[0]).toBe('name')
  expect((await refused({ aliases: ['Yuki'] }))[0]).toBe('aliases')
  expect(await refused({ slug: 'yuki' })).toEqual(['slug', 'There is another critic at this address.'])
  await keepWriter(who, 'critic', await draftOf(other.id, { slug: 'yuki-2' }))
  expect(await refused({ slug: 'yuki' })).toEqual([
    'slug',
    'This address was another critic’s, and still leads there.',
  ])
  expect(await refused({})).toEqual(['name', 'It reads so already.'])
  expect((await refused({ seen: 99, name: 'New' }))[0]).toBe('changed')
  await keepWriter(who, 'critic', await draftOf(other.id, { slug: 'yuki' }))
  expect(await currentSlug('critic', 'yuki-2')).toBe('yuki')
})

it('lets one of two who change the same at once', async () => {
  const { id } = await laid()
  const who = await editor()
  const drafts = [await draftOf(id, { name: 'One' }), await draftOf(id, { name: 'Two' })]
  const both = await Promise.allSettled(drafts.map((draft) => keepWriter(who, 'critic', draft)))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await prisma().writerRevision.count()).toBe(1)
})

it('changes an outlet likewise', async () => {
  await laid()
  const { id } = await prisma().outlet.findFirstOrThrow()
  const draft = {
    id,
    seen: 0,
    name: 'The Evening Post',
    slug: 'evening-post',
    about: 'https://post.example/',
    aliases: [],
  }
  await keepWriter(await editor(), 'outlet', draft)
  expect(await prisma().outlet.findFirst()).toMatchObject({
    slug: 'evening-post',
    url: 'https://post.example/',
  })
  expect((await knownTo([], null)).outlets.map(({ name }) => name)).toEqual(['The Evening Post', 'The Post'])
})

it.each([
  [{ slug: 'new' }, 'slug'],
  [{ slug: 'Two Words' }, 'slug'],
  [{ name: ' ' }, 'name'],
  [{ aliases: 'x'.repeat(161) }, 'aliases'],
  [{ aliases: Array.from({ length: 31 }, (_, n) => `n${n}`).join('\n') }, 'aliases'],
])('refuses %o', (more, field) => {
  const form = { id: '1', seen: '0', name: 'Okju', slug: 'okju', aliases: '', bio: '', ...more }
  expect(criticShape.safeParse(form).error?.issues[0]?.path[0]).toBe(field)
})

it('reads names once each, and a link only whole', () => {
  const form = { id: '1', seen: '0', name: 'Post', slug: 'post', aliases: 'A\r\n B  C\nA\n' }
  expect(outletShape.parse({ ...form, url: ' ' })).toMatchObject({ aliases: ['A', 'B C'], url: null })
  expect(outletShape.safeParse({ ...form, url: 'javascript:alert(1)' }).success).toBe(false)
})
