import { randomUUID } from 'node:crypto'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { postReview } from '@/lib/reviews/posting'
import { editReview } from '@/lib/reviews/revising/editing'
import { editingShape, type Posting } from '@/lib/reviews/schema'
import { makeFilms } from '@/lib/testing/ratings'
import { given, makeReview, makeSettled, reviewForm } from '@/lib/testing/reviews'
import { layTables } from './laying'
import type { Ground, Proof } from './proof'

const POSTS = 1_000
const AT_ONCE = 16
/** An hour's limit of edits is sixty, so a thousand are shared among so many reviews. */
const REVIEWS = 20

/** However often and by whatever ways a review is sent, there is one; and of edits at once every loser is told. */
export const oneReview: Proof = { name: 'one-review', run }

async function run({ databaseUrl }: Ground) {
  await layTables(databaseUrl)
  const same = await posted((form) => form)
  const keys = await posted((form) => ({ ...form, postingKey: randomUUID() }))
  const texts = await posted((form, n) => ({ ...form, postingKey: randomUUID(), body: `${form.body} ${n}` }))
  const edits = await edited()
  return [
    { what: `reviews of ${POSTS} times one form`, value: same.reviews, aim: { least: 1, most: 1 } },
    { what: `reviews of ${POSTS} forms that say the same`, value: keys.reviews, aim: { least: 1, most: 1 } },
    {
      what: `reviews of ${POSTS} forms, none like another`,
      value: texts.reviews,
      aim: { least: 1, most: 1 },
    },
    { what: 'of these, lost and not told', value: POSTS - 1 - texts.told, aim: { least: 0, most: 0 } },
    { what: 'told of a loss where there was none', value: same.told + keys.told, aim: { most: 0 } },
    {
      what: `edits that won of ${POSTS}, on ${REVIEWS} reviews`,
      value: edits.won,
      aim: { least: REVIEWS, most: REVIEWS },
    },
    {
      what: 'edits that lost and were not told',
      value: POSTS - edits.won - edits.told,
      aim: { least: 0, most: 0 },
    },
  ]
}

/** What came of as many posts, and how many of them were told that another was first. */
async function posted(form: (first: Posting, n: number) => Posting) {
  const member = await makeSettled()
  const [film = { id: 0, slug: '' }] = await makeFilms(1)
  const first = given(film.slug)
  const outcomes = await crowded((n) => postReview(member, form(first, n)))
  return {
    reviews: await prisma().review.count({ where: { filmId: film.id } }),
    told: outcomes.filter((was) => was === 'told').length,
  }
}

async function edited() {
  const reviews: Awaited<ReturnType<typeof makeReview>>[] = []
  for (let n = 0; n < REVIEWS; n++) reviews.push(await makeReview())
  const outcomes = await crowded((n) => {
    const { id, member, film } = reviews[n % REVIEWS] as (typeof reviews)[number]
    const form = reviewForm(film.slug, { review: String(id), edits: '0' })
    return editReview(member, editingShape.parse(form))
  })
  const { _sum } = await prisma().review.aggregate({
    _sum: { edits: true },
    where: { id: { in: reviews.map(({ id }) => id) } },
  })
  const told = outcomes.filter((was) => was === 'told').length
  // Those that say they won must be those that changed something.
  return { won: outcomes.length - told === _sum.edits ? outcomes.length - told : Number.NaN, told }
}

/** Sends them all, so many at once: each that has its answer makes place for the next. */
async function crowded(send: (n: number) => Promise<{ lost: boolean }>): Promise<('won' | 'told')[]> {
  const outcomes: ('won' | 'told')[] = []
  let next = 0
  const lane = async () => {
    while (next < POSTS) outcomes.push(await outcome(send(next++)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return outcomes
}

/** Who lost is told: that it waits as a draft, or, where a draft of another loser waits already, that it does not. */
async function outcome(sent: Promise<{ lost: boolean }>): Promise<'won' | 'told'> {
  try {
    return (await sent).lost ? 'told' : 'won'
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'newer draft') return 'told'
    throw error
  }
}
