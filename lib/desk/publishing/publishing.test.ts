import { expect, it } from 'vitest'
import { showEntry } from '@/lib/critics/correcting/showing'
import { getCriticReview } from '@/lib/critics/queries'
import { prisma } from '@/lib/db'
import { restoreCut } from '@/lib/desk/deciding/cuts'
import { decideField } from '@/lib/desk/deciding/deciding'
import { sayRights } from '@/lib/desk/deciding/settling'
import { takeIn } from '@/lib/desk/documents/taking-in'
import { freshDatabase } from '@/lib/testing/database'
import { deciding, makeDocument, makeReadyDocument, reviewText, versionOf } from '@/lib/testing/desk/making'
import { makeMember } from '@/lib/testing/members'
import { makeEntry } from '@/lib/testing/moderation/making'
import { attachDocument, publishDocument } from './publishing'

freshDatabase('each test')

const byAnother = (more = '') => reviewText(more).replace('Ann Roe', 'Ben Hale')
const slugIn = (path: string) => path.split('/').at(-1) ?? ''

it('makes the entry that was decided, with its receipt, and counts its score', async () => {
  const { editor, document, version, film } = await makeReadyDocument()
  const path = await publishDocument(editor, { document, version })
  const review = await getCriticReview(film, slugIn(path))
  expect(review).toMatchObject({
    card: {
      critic: { name: 'Ann Roe' },
      score: { raw: '7/10', of100: 70 },
      verdict: 'positive',
      verdictBasis: 'score',
    },
    receipt: [{ rule: 'advertisement', many: 1 }],
    rightsBasis: 'unknown',
    fullText: null,
  })
  expect(await prisma().film.findUnique({ where: { slug: film } })).toMatchObject({ scoredCount: 1 })
  await expect(publishDocument(editor, { document, version })).rejects.toThrow(/entry already/)
})

it('publishes once, however many press', async () => {
  const { editor, document, version } = await makeReadyDocument()
  const tries = await Promise.allSettled(
    Array.from({ length: 5 }, () => publishDocument(editor, { document, version })),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await prisma().criticReview.count()).toBe(1)
})

it('says so where the critic has an entry on the film already', async () => {
  const first = await makeReadyDocument()
  await publishDocument(first.editor, first)
  const second = await makeReadyDocument()
  await decideField(second.editor, await deciding(second.document, { name: 'film', value: first.film }))
  await expect(
    publishDocument(second.editor, { ...second, version: await versionOf(second.document) }),
  ).rejects.toMatchObject({ reason: 'has one', way: { path: expect.stringMatching(/desk.entries/) } })
})

it('takes no address that led to another entry once', async () => {
  const { editor, document, version, film: slug } = await makeReadyDocument()
  const { id: scopeId } = await prisma().film.findUniqueOrThrow({ where: { slug } })
  await prisma().formerSlug.create({
    data: { noun: 'criticReview', scopeId, slug: 'ann-roe', targetId: 99 },
  })
  expect(slugIn(await publishDocument(editor, { document, version }))).toBe('ann-roe-2')
})

it('says what is still to be decided', async () => {
  const editor = await makeMember({ roles: ['editor'] })
  const { document, version } = await makeDocument()
  await expect(publishDocument(editor, { document, version })).rejects.toThrow('Say which film it is about.')
  expect(await prisma().criticReview.count()).toBe(0)
})

it('needs a verdict with its grounds where there is no score', async () => {
  const { editor, document } = await makeReadyDocument(reviewText().replace('Rating: 7/10', ''))
  const publish = async () => publishDocument(editor, { document, version: await versionOf(document) })
  await decideField(editor, await deciding(document, { name: 'verdict', decision: 'rejected' }))
  await expect(publish()).rejects.toThrow(/no score/)
  await decideField(
    editor,
    await deciding(document, { name: 'verdict', value: 'mixed', grounds: 'It waits too long.' }),
  )
  const path = await publish()
  expect(await prisma().criticReview.findFirst({ where: { slug: slugIn(path) } })).toMatchObject({
    ...{ verdict: 'mixed', verdictBasis: 'reading', verdictGrounds: 'It waits too long.', scoreValue: null },
  })
})

it('fills what was unknown of the film, and keeps what differs as a claim', async () => {
  const box =
    'Director: Mina Sol\nRuntime: 95 minutes\nRelease date: 3 May 2019\nGenre: Drama\nBudget: $2,000,000\n'
  const first = await makeReadyDocument(reviewText(box))
  await publishDocument(first.editor, first)
  const film = await prisma().film.findUniqueOrThrow({
    where: { slug: first.film },
    include: { credits: { include: { person: true } }, releases: true },
  })
  expect(film).toMatchObject({
    runtimeMinutes: 95,
    genres: ['Drama'],
    budgetAmount: 2_000_000n,
    releases: [{ date: '2019-05-03' }],
  })
  expect(film.credits.map(({ person }) => person.name)).toContain('Mina Sol')

  const second = await makeReadyDocument(
    byAnother(
      box.replace('95', '97').replace('3 May', '4 May').replace('Mina Sol', 'Rana Vey').replace('$2', '$3'),
    ),
  )
  await decideField(second.editor, await deciding(second.document, { name: 'film', value: first.film }))
  await publishDocument(second.editor, { ...second, version: await versionOf(second.document) })
  expect(await prisma().film.findUnique({ where: { id: film.id } })).toMatchObject({
    runtimeMinutes: 95,
    budgetAmount: 2_000_000n,
  })
  expect(await prisma().runtimeClaim.count({ where: { filmId: film.id } })).toBe(2)
  const claims = await prisma().factClaim.findMany({ where: { filmId: film.id }, orderBy: { fact: 'asc' } })
  expect(claims.map(({ fact, value }) => [fact, value])).toEqual([
    ['director', 'Rana Vey'],
    ['releaseDate', '2019-05-04'],
    ['budget', '3000000 USD'],
  ])
})

it('fills nothing of a protected film, and keeps what it says beside', async () => {
  const box = 'Director: Mina Sol\nRelease date: 3 May 2019\nGenre: Drama\n'
  const { editor, document, version, film: slug } = await makeReadyDocument(reviewText(box))
  const { id: filmId } = await prisma().film.findUniqueOrThrow({ where: { slug } })
  await prisma().catalogueProtection.create({ data: { filmId, reason: 'It is settled.' } })
  await publishDocument(editor, { document, version })
  expect(await prisma().film.findUnique({ where: { slug } })).toMatchObject({ genres: [] })
  expect(await prisma().credit.count({ where: { filmId } })).toBe(0)
  const claims = await prisma().factClaim.findMany({ where: { filmId } })
  expect(claims.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['director', 'releaseDate', 'genre']))
  const { document: sheet } = await prisma().filmSheet.findUniqueOrThrow({ where: { filmId } })
  expect(sheet).toMatchObject({
    claims: expect.arrayContaining([expect.objectContaining({ value: 'Mina Sol' })]),
  })
})

it('keeps nearly the same quotation once, with both its sources', async () => {
  const first = await makeReadyDocument()
  const quote = async ({ editor, document }: typeof first, value: string) =>
    decideField(editor, await deciding(document, { name: 'quote', value, speaker: 'The keeper' }))
  await quote(first, 'We are not lost, we are only early for the boat.')
  await decideField(
    first.editor,
    await deciding(first.document, {
      name: 'quote',
      position: 1,
      value: 'It was the keeper all along.',
      spoiler: 'on',
    }),
  )
  const at = await publishDocument(first.editor, { ...first, version: await versionOf(first.document) })
  expect(await getCriticReview(first.film, slugIn(at))).toMatchObject({
    quotes: [{ text: 'We are not lost, we are only early for the boat.', speaker: 'The keeper' }],
  })
  const second = await makeReadyDocument(byAnother())
  await decideField(second.editor, await deciding(second.document, { name: 'film', value: first.film }))
  await quote(second, '“We are not lost — we are only early for the boat”')
  await publishDocument(second.editor, { ...second, version: await versionOf(second.document) })
  expect(
    await prisma().filmQuote.findMany({ orderBy: { id: 'asc' }, include: { sources: true } }),
  ).toMatchObject([{ sources: [{}, {}] }, { spoiler: true, sources: [{}] }])
})

it('shows the whole text only by a right of ours, from the moment it is said', async () => {
  const { editor, document, version, film } = await makeReadyDocument()
  const slug = slugIn(await publishDocument(editor, { document, version }))
  await sayRights(editor, { document, rights: 'licensed' })
  expect((await getCriticReview(film, slug))?.fullText).toMatch(/lamps of the harbour(?!.*Advertisement)/s)
  const { start } = await prisma().documentCut.findFirstOrThrow({ where: { documentId: document } })
  await restoreCut(editor, { document, start, restore: 'yes' })
  expect(await getCriticReview(film, slug)).toMatchObject({
    receipt: [],
    fullText: expect.stringMatching(/Advertisement/),
  })
  await sayRights(editor, { document, rights: 'quotation' })
  expect((await getCriticReview(film, slug))?.fullText).toBeNull()
  expect(await prisma().criticReview.findFirst({ where: { slug } })).toMatchObject({ fullText: null })
})

it('prints a saved page without its markup', async () => {
  const body = reviewText()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.trim()}</p>`)
    .join('\n')
  const page = `<!doctype html><html><head><title>A lamp</title></head><body><article>${body}</article></body></html>`
  const { editor, document, version, film } = await makeReadyDocument(page)
  await sayRights(editor, { document, rights: 'own' })
  const slug = slugIn(await publishDocument(editor, { document, version: version + 1 }))
  const text = (await getCriticReview(film, slug))?.fullText
  expect(text).toMatch(/lamps of the harbour/)
  expect(text).not.toMatch(/[<>]|Advertisement/)
})

it('is taken off the site and put there again, the score with it', async () => {
  const { editor, document, version, film } = await makeReadyDocument()
  const slug = slugIn(await publishDocument(editor, { document, version }))
  const { id: review } = await prisma().criticReview.findFirstOrThrow({ where: { slug } })
  const scored = async () => (await prisma().film.findUnique({ where: { slug: film } }))?.scoredCount
  await showEntry(editor, { review, shown: 'no' })
  await showEntry(editor, { review, shown: 'no' })
  expect([await scored(), await getCriticReview(film, slug)]).toEqual([0, null])
  await showEntry(editor, { review, shown: 'yes' })
  expect(await scored()).toBe(1)
  expect(await prisma().criticReviewRevision.count()).toBe(2)
})

it('is attached to an entry made by hand, once, and known from then on', async () => {
  const id = await makeEntry()
  const { slug, film, headline } = await prisma().criticReview.findUniqueOrThrow({
    where: { id },
    select: { slug: true, film: { select: { slug: true, title: true } }, headline: true },
  })
  const text = reviewText().replace(/^.*/, headline ?? '')
  const bytes = new TextEncoder().encode(text)
  const taken = await takeIn(null, { bytes, name: 'a.txt', film: film.slug, rights: 'unknown' })
  expect(taken.reading).toMatchObject({ status: 'duplicate', duplicatesOf: [`${film.slug}/${slug}`] })
  const editor = await makeMember({ roles: ['editor'] })
  await attachDocument(editor, { document: taken.id ?? 0, version: 1, review: `${film.slug}/${slug}` })
  expect((await getCriticReview(film.slug, slug))?.receipt).toEqual([{ rule: 'advertisement', many: 1 }])
  const other = await takeIn(null, {
    bytes: new TextEncoder().encode(`${text} `),
    name: 'b.txt',
    film: film.slug,
    rights: 'unknown',
  })
  expect(other).toMatchObject({ id: null, reading: { duplicatesOf: [`${film.slug}/${slug}`] } })
})
