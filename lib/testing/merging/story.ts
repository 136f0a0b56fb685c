import { rebuildTouched } from '@/lib/catalogue/touching'
import { prisma } from '@/lib/db'
import { foldRatings } from '@/lib/ratings/folding'
import { makeComment } from '@/lib/testing/comments/making'
import { applied, filmFile, reviewEntry } from '@/lib/testing/films'
import { makeReview, makeSettled } from '@/lib/testing/reviews'

const facts = (n: number) => ({
  credits: [
    { role: 'director', name: 'Okju Jang' },
    { role: 'cast', name: `Actor ${n}`, character: 'The keeper' },
  ],
  releases: [{ event: 'Premiere', place: 'Seoul', date: `200${n}`, source: 'editor' }],
  trivia: [{ text: `Lamp number ${n}.`, source: 'editor', spoiler: false }],
  contentNotes: [{ category: 'fire', severity: null, sources: ['editor'] }],
})

/** Two films that are one, each with all that can hang on a film, and members who have something of either or both. */
export async function twoFilms() {
  const reviews = (critic: string) => [
    reviewEntry({ document: 'd1', critic }),
    reviewEntry({ document: 'd2', outlet: `The ${critic} Post` }),
  ]
  await applied(
    filmFile({ slug: 'lamp', title: 'The Lamp', ...facts(1) }, { criticReviews: reviews('Yuki') }),
  )
  await applied(
    filmFile(
      { slug: 'lantern', title: 'The Lantern', synopsis: 'A lantern burns.', ...facts(2) },
      { criticReviews: reviews('Ruth') },
    ),
  )
  const [kept, gone] = await Promise.all([bySlug('lamp'), bySlug('lantern')])
  await prisma().criticReview.updateMany({ where: { criticId: null }, data: { slug: 'the-post' } })
  await prisma().$transaction((tx) => rebuildTouched(tx, new Set([kept.id, gone.id])))
  const people = await Promise.all([makeSettled(), makeSettled(), makeSettled()])
  const [one, both, other] = people
  const rated = (member: { id: number }, film: { id: number }, halfStars: number, day: number) =>
    prisma().rating.create({
      data: {
        memberId: member.id,
        filmId: film.id,
        halfStars,
        ratedAt: new Date(`2026-03-0${day}T10:00:00Z`),
      },
    })
  await rated(one, gone, 9, 1)
  await rated(both, gone, 8, 3)
  await rated(both, kept, 2, 2)
  await rated(other, kept, 5, 1)
  await makeReview({ seenOn: '2026-02-03' }, one, gone)
  await makeReview({}, other, kept)
  await makeComment({ to: { kind: 'film', id: gone.id }, by: one })
  await makeComment({ to: { kind: 'film', id: kept.id }, by: other })
  for (const film of [gone, kept]) {
    const of = { memberId: both.id, filmId: film.id }
    await prisma().thingFollow.create({ data: of })
    await prisma().diaryEntry.create({ data: { ...of, seenOn: new Date('2026-02-01') } })
    await prisma().favouriteFilm.create({ data: { ...of, place: film === gone ? 1 : 2 } })
    await prisma().filmProposal.create({
      data: {
        memberId: both.id,
        title: 'Lamp',
        outcome: 'alreadyHere',
        decidedAt: new Date(),
        filmId: film.id,
      },
    })
  }
  await prisma().seenFilm.create({ data: { memberId: one.id, filmId: gone.id } })
  await prisma().watchlistFilm.create({ data: { memberId: other.id, filmId: gone.id } })
  await prisma().reviewDraft.create({
    data: { memberId: both.id, filmId: gone.id, form: { body: 'Begun.' } },
  })
  await listOf(both.id, [gone.id, kept.id])
  await listOf(one.id, [gone.id])
  await foldRatings()
  return { kept, gone, one, both, other }
}

const bySlug = (slug: string) =>
  prisma().film.findUniqueOrThrow({ where: { slug }, select: { id: true, slug: true } })

async function listOf(memberId: number, films: number[]) {
  const { id: listId } = await prisma().filmList.create({
    data: { memberId, slug: 'lights', title: 'Lights', makingKey: crypto.randomUUID() },
  })
  for (const [n, filmId] of films.entries())
    await prisma().filmListEntry.create({ data: { listId, filmId, place: n + 1 } })
}

/** What every table says, but for what is made anew under another number or at another time. */
export async function record(): Promise<Record<string, unknown>> {
  const tables = await prisma().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'audit%'
      AND tablename NOT IN ('merge', 'merge_step', 'rating_change', 'rate_limit', 'search_word', 'applied_file',
        'comment_tally') ORDER BY 1`
  const all: Record<string, unknown> = {}
  for (const { name } of tables) {
    const rows = await prisma().$queryRawUnsafe<{ row: string }[]>(
      `SELECT (to_jsonb(t) - 'updated_at' - 'verdict_since'${name === 'search_entry' ? " - 'id'" : ''})::text AS row FROM ${name} t ORDER BY 1`,
    )
    all[name] = rows.map(({ row }) => row)
  }
  return all
}
