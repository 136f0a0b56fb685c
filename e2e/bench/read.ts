import { join } from 'node:path'
import type pg from 'pg'
import { REVIEWS_PER_PAGE } from '@/lib/critics/schema'
import { handOn } from '@/lib/env'
import { MEASURED } from './making/measured-film'
import { evenly, seededRandom } from './making/random'
import { bytes } from './measuring/bytes'
import { comments } from './measuring/comments'
import { explaining } from './measuring/explaining'
import { comeIn, latePlace, membersReviews } from './measuring/members-reviews'
import { memory } from './measuring/memory'
import { checkCrowd, checkedPage, PAGE } from './measuring/page'
import { type Catalogue, openCatalogue, rendering } from './measuring/rendering'
import { searching } from './measuring/searching'
import { starting } from './measuring/starting'
import { throughput } from './measuring/throughput'
import * as figures from './read-figures'
import { type Figure, failed } from './report'
import { startGround } from './running/kept-ground'
import { serveSameBytes } from './running/same-bytes'
import { startSite } from './running/site'
import type { Chosen, Scale } from './scale'
import type { Undoing } from './undoing'

/**
 * How Balcony reads: the film page above all, beside the same bytes served by others, at two sizes of catalogue.
 * With `ground` the databases stay there for the next time; with `only` one part is measured.
 */
export async function read(
  scale: Scale,
  folder: string,
  undo: Undoing,
  tell: (text: string) => void,
  { only, ground }: Chosen,
): Promise<Figure[]> {
  // This process signs places and cookies that the sites take.
  handOn({ BALCONY_SECRET: 'the benchmark signs with a secret of its own' })
  const postgres = await startGround(ground ?? join(folder, 'ground'), scale.sizes, undo, tell)
  const open = async (name: 'small' | 'large') => {
    const site = await startSite({
      databaseUrl: postgres.url(name),
      data: join(folder, name),
      patience: 240_000,
    })
    undo(site.stop)
    const catalogue = await openCatalogue(name, site.origin, postgres.url(name))
    undo(() => catalogue.client.end())
    return catalogue
  }
  // One after the other: the first may have to build.
  const small = await open('small')
  const large = await open('large')
  const expected = await whatIsRight(large.client)
  await checkedPage(small.origin, expected)
  const { page, body } = await checkedPage(large.origin, expected)
  const paths = await pathsOf(large.client)
  await checkCrowd(large.origin, paths)
  tell('the pages are right')

  const { sizes } = scale
  const late = await latePlace(large.client, sizes.large.members)
  const found: Figure[] = []
  const measure = async (name: string, work: () => Promise<Figure[]>) => {
    if (name !== (only ?? name)) return
    const seen = await work().catch((error) => failed(name, error, tell))
    found.push(...seen)
    tell(name)
  }
  await measure('throughput', async () => {
    const others = await serveSameBytes(join(folder, 'same-bytes'), page, body)
    for (const other of others) undo(other.stop)
    const door = (name: string, origin: string) => ({ name, url: `${origin}${PAGE}` })
    const zipped = { ...door('zipped', large.origin), headers: { 'accept-encoding': 'gzip' } }
    const own = async (name: string, catalogue: Catalogue) => ({
      ...door(name, catalogue.origin),
      headers: { cookie: await comeIn(catalogue) },
    })
    const members = [await own('member', large), await own('member, small', small)]
    const targets = [door('large', large.origin), ...others, door('small', small.origin), zipped, ...members]
    const rates = await throughput(targets, scale.rounds, scale.seconds)
    for (const other of others) await other.stop()
    return figures.ofThroughput(rates)
  })
  await measure('rendering', async () => {
    const rendered = await rendering([small, large], scale.renders)
    const few = await explaining(
      postgres.url('small'),
      (await latePlace(small.client, sizes.small.members)).after,
    )
    const many = await explaining(postgres.url('large'), late.after)
    return figures.ofRendering(rendered, { small: few, large: many })
  })
  await measure('comments', async () =>
    figures.ofComments(await comments(postgres.url('small')), await comments(postgres.url('large'))),
  )
  await measure('members’ reviews', async () =>
    figures.ofMembers(await membersReviews(small, large, late.after, scale.renders), late.page),
  )
  await measure('bytes', async () => figures.ofBytes(await bytes(large.origin, body)))
  await measure('searching', async () =>
    figures.ofSearching(await searching(postgres.url('large'), large.origin, scale.searches)),
  )
  await measure('starting', async () => figures.ofStarting(await starting(folder, scale.starts)))
  await measure('memory', async () => {
    const requested = traffic(paths)
    const held = await memory(postgres.url('large'), join(folder, 'memory'), requested, scale.requests)
    return figures.ofMemory(held, scale.requests)
  })
  return found
}

/** What the measured film's page must show, counted from the record and not from what is derived. */
async function whatIsRight(client: pg.Client) {
  const { rows } = await client.query<{ slug: string; score: number | null }>(
    `SELECT slug, score_of_100(score_value, score_best, score_worst)::float8 AS score FROM critic_review
     WHERE film_id = $1 AND status = 'published' ORDER BY 2 DESC NULLS LAST, id`,
    [MEASURED.id],
  )
  const scores = rows.flatMap(({ score }) => (score === null ? [] : [score]))
  return {
    first: rows.slice(0, REVIEWS_PER_PAGE).map(({ slug }) => slug),
    next: rows[REVIEWS_PER_PAGE]?.slug ?? '',
    scored: scores.length,
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
  }
}

/** Film pages people ask for: the most reviewed. */
async function pathsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ slug: string }>(
    'SELECT slug FROM film ORDER BY -review_count, id LIMIT 500',
  )
  return rows.map(({ slug }) => `/films/${slug}`)
}

/** Nineteen requests in twenty are for 150 pages, the rest for all: more of them than are kept. */
function traffic(paths: readonly string[]): string[] {
  const random = seededRandom(19)
  return Array.from({ length: 5_000 }, () => evenly(random, random() < 0.95 ? paths.slice(0, 150) : paths))
}
