import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { knownTo } from '@/lib/documents/queries'
import { LETTERS } from '@/lib/documents/scores/letters'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { applied, filmFile, reviewEntry } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'
import { listVersions } from './queries'
import { rescoreBy } from './rescoring'
import { saveScale } from './saving'
import type { ScaleDraft } from './schema'
import { tryScale } from './trial'
import { scaleInForce } from './versions'

freshDatabase('each test')

const letter = (raw: string, value: number) =>
  reviewEntry({
    score: { raw, value, best: 100, worst: null },
    verdict: value >= 60 ? 'positive' : value >= 40 ? 'mixed' : 'negative',
  })
const editor = () => makeMember({ roles: ['editor'] })
const draftOf = (more: Partial<ScaleDraft> = {}): ScaleDraft => ({
  ...{ outlet: null, seen: 1, best: 100, worst: null, why: 'Lower.' },
  labels: LETTERS.labels.map(({ label, value }) => ({ label, value: label === 'B' ? 55 : value })),
  ...more,
})
const reviews = () =>
  prisma().criticReview.findMany({
    select: { scoreRaw: true, scoreValue: true, scoreBest: true, verdict: true, scaleVersionId: true },
    orderBy: { id: 'asc' },
  })
const said = async () =>
  (await reviews()).map(({ scoreRaw, scoreValue, scoreBest, verdict }) => [
    scoreRaw,
    Number(scoreValue),
    Number(scoreBest),
    verdict,
  ])

/** A film with four reviews, two by letters, one of them from a house. */
async function laid() {
  await applied(
    filmFile(
      { slug: 'lamp' },
      {
        criticReviews: [
          letter('B', 75),
          letter('A', 100),
          reviewEntry({ outlet: 'The Lamp Post' }),
          reviewEntry({
            outlet: 'The Lamp Post',
            critic: 'Okju Jang',
            score: { raw: '3', value: 3, best: 5, worst: null },
          }),
        ],
      },
    ),
  )
  const { id } = await prisma().outlet.findFirstOrThrow()
  return id
}

it('begins with the letters the engine has without a catalogue', async () => {
  expect(await scaleInForce(prisma(), null)).toMatchObject({ version: 1, ...LETTERS })
  expect((await knownTo([], null)).letters).toEqual(LETTERS)
})

it('says what a version would change, and changes just that, once, in one job', async () => {
  await laid()
  const [first] = await reviews()
  expect(first?.scaleVersionId).not.toBeNull()
  const tried = await tryScale(draftOf())
  expect(tried).toMatchObject({ reviews: 1, own: 0, films: 1 })
  expect(tried.shown[0]).toMatchObject({
    film: { slug: 'lamp' },
    before: { mean: 73.75, verdict: 'recommended' },
    after: { mean: 68.75, verdict: 'recommended' },
    printed: [{ raw: 'B', before: 75, after: 55 }],
  })
  expect((await said())[0]).toEqual(['B', 75, 100, 'positive'])
  const id = await saveScale(await editor(), draftOf())
  const { rows } = await pool().query(`SELECT data FROM pgboss.job WHERE name = 'rescoring'`)
  expect(rows).toEqual([{ data: { versionId: id } }])
  const { told } = await heard(() => rescoreBy(id))
  const { id: filmId } = await prisma().film.findFirstOrThrow()
  expect(told).toContain(`film:${filmId}`)
  expect((await said())[0]).toEqual(['B', 55, 100, 'mixed'])
  expect((await prisma().film.findFirstOrThrow()).criticMean?.toNumber()).toBe(68.75)
  expect((await reviews()).map((one) => one.scaleVersionId)).toEqual([id, id, null, null])
  // Begun again it finds nothing to do, and says nothing twice.
  await Promise.all([rescoreBy(id), rescoreBy(id)])
  const [version] = await listVersions(null)
  expect(version).toMatchObject({
    ...{ version: 2, why: 'Lower.', _count: { rescoredFilms: 1, rescoredReviews: 1 } },
    recomputedAt: expect.any(Date),
  })
  expect(version?.rescoredFilms[0]).toMatchObject({ reviews: 1, verdictBefore: 'recommended' })
  expect(version?.rescoredFilms[0]?.meanBefore?.toNumber()).toBe(73.75)
  expect(version?.rescoredFilms[0]?.meanAfter?.toNumber()).toBe(68.75)
  const applied = await prisma().auditEntry.findMany({ where: { act: 'scale applied' } })
  expect(applied.map(({ details }) => details)).toEqual([{ version: 2, films: 1, reviews: 1 }])
})

it('reads an outlet’s reviews by its own scale, bare numbers and letters alike', async () => {
  const outlet = await laid()
  await applied(
    filmFile({}, { criticReviews: [{ ...letter('B', 75), outlet: 'The Lamp Post' }, letter('B', 75)] }),
  )
  const draft = draftOf({ outlet, seen: 0, best: 4, labels: [{ label: 'B', value: 1 }] })
  expect(await tryScale(draft)).toMatchObject({ reviews: 2, own: 1, films: 2 })
  await rescoreBy(await saveScale(await editor(), draft))
  expect(await said()).toEqual([
    ['B', 75, 100, 'positive'],
    ['A', 100, 100, 'positive'],
    ['6/10', 6, 10, 'positive'],
    ['3', 3, 4, 'positive'],
    ['B', 1, 4, 'negative'],
    ['B', 75, 100, 'positive'],
  ])
  // The letters leave to the house what is the house's.
  await rescoreBy(await saveScale(await editor(), draftOf()))
  expect((await said()).map(([, value]) => value)).toEqual([55, 100, 6, 3, 1, 55])
  const { outlets } = await knownTo([], null)
  expect(outlets).toEqual([
    { name: 'The Lamp Post', scale: { outlet: 'The Lamp Post', best: 4, worst: null, labels: draft.labels } },
  ])
})

it('lets one of two versions that began from the same, and none that changes nothing', async () => {
  const who = await editor()
  const both = await Promise.allSettled([saveScale(who, draftOf()), saveScale(who, draftOf({ best: 200 }))])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await prisma().scoreScaleVersion.count()).toBe(2)
  const { best, worst, labels } = (await scaleInForce(prisma(), null)) ?? draftOf()
  await expect(saveScale(who, draftOf({ seen: 2, best, worst, labels: [...labels] }))).rejects.toThrow(
    'It reads so already.',
  )
  await expect(saveScale(who, draftOf({ outlet: 99, seen: 0 }))).rejects.toThrow('not here any more')
})

it('leaves to the next version what the last had not done, and goes on where it stopped', async () => {
  for (let n = 0; n < 25; n++) await applied(filmFile({}, { criticReviews: [letter('B', 75)] }))
  const who = await editor()
  const second = await saveScale(who, draftOf())
  const labels = LETTERS.labels.map((one) => (one.label === 'B' ? { ...one, value: 60 } : one))
  const third = await saveScale(who, draftOf({ seen: 2, labels }))
  await rescoreBy(second)
  expect(new Set((await said()).map(([, value]) => value))).toEqual(new Set([75]))
  // An editor writes meanwhile what was read by the version before: a job of its own follows.
  await rescoreBy(third)
  await pool().query(`DELETE FROM pgboss.job WHERE name = 'rescoring'`)
  await applied(filmFile({}, { criticReviews: [letter('B', 75)] }))
  const { rows } = await pool().query(`SELECT data FROM pgboss.job WHERE name = 'rescoring'`)
  expect(rows).toEqual([{ data: { versionId: third } }])
  await rescoreBy(third)
  expect(new Set((await said()).map(([, value]) => value))).toEqual(new Set([60]))
  const [version] = await listVersions(null)
  expect(version?._count).toEqual({ reviews: 26, rescoredFilms: 26, rescoredReviews: 26 })
})

it('keeps versions from being changed, and labels within them', async () => {
  const refused = (sql: string) => expect(pool().query(sql)).rejects.toThrow()
  await refused('UPDATE score_scale_version SET best = 10')
  await refused('UPDATE score_scale_label SET value = 1')
  const insert = (label: string, value: number) =>
    `INSERT INTO score_scale_label (version_id, label, value, position)
     SELECT id, '${label}', ${value}, 90 FROM score_scale_version`
  await refused(insert('E', 101))
  await refused(insert('B−', 3))
  await refused(`INSERT INTO score_scale (outlet_id) VALUES (NULL)`)
  await refused(
    `INSERT INTO score_scale_version (scale_id, version, best, why) SELECT id, 1, 9, 'x' FROM score_scale`,
  )
})
