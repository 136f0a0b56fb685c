import type pg from 'pg'
import { fold, sortable } from '@/lib/search/fold'
import { type Columns, insertRows, type Row, withoutIndexes } from './bulk'
import { Dictionary } from './entries'
import { characterName, filmTitle, hangulWord, personName } from './names'
import { longTail, type Random, seededRandom } from './random'

/** Ids of made-up things start here, above what the seed and the measured film bring. */
export const FIRST_ID = 100_000

const PERSON: Columns = { id: 'int', slug: 'text', name: 'text' }
const CHARACTER: Columns = { id: 'int', film_id: 'int', name: 'text' }
const FILM: Columns = {
  id: 'int',
  slug: 'text',
  title: 'text',
  sort_title: 'text',
  year: 'int',
  review_count: 'int',
  scored_count: 'int',
}
/** Genres and countries as common as they are: a few everywhere, the others here and there. */
const SHELVES = {
  genres: `ARRAY[(ARRAY['Drama','Comedy','Action','Thriller','Romance','Horror','Documentary','Crime'])[1 + floor(power(random(), 2) * 8)::int]]`,
  countries: `ARRAY[(ARRAY['United States','India','France','Japan','South Korea','Italy','Mexico','Nigeria'])[1 + floor(power(random(), 2) * 8)::int]]`,
}

const slugOf = (label: string, id: number) =>
  [
    ...fold(label)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .slice(0, 60)
      .split(' '),
    id,
  ]
    .filter(Boolean)
    .join('-')

/** Films with people, characters and credits, and every findable spelling of them. */
export async function fillCatalogue(client: pg.Client, films: number, reviews: number): Promise<void> {
  const random = seededRandom(20_231_006)
  const dictionary = new Dictionary()
  const people = Math.ceil(films / 2.5)
  await client.query('SELECT setseed(0.2)')
  await withoutIndexes(client, ['film', 'person', 'credit', '"character"'], async () => {
    await insertRows(client, 'person', PERSON, makePeople(random, people, dictionary))
    const counts = reviewCounts(random, films, reviews)
    await insertRows(client, 'film', FILM, makeFilms(random, counts, dictionary), SHELVES)
    await insertRows(client, '"character"', CHARACTER, makeCharacters(random, films, dictionary))
    await client.query(
      `INSERT INTO credit (film_id, person_id, role, character_id, position)
       SELECT f.id, ${FIRST_ID} + (f.id::bigint * (7919 + 131 * n) % ${people})::int, (ARRAY['director','cast','music'])[n + 1],
         CASE WHEN n = 1 THEN c.id END, n
       FROM film f LEFT JOIN "character" c ON c.id = f.id, generate_series(0, 2) n WHERE f.id >= ${FIRST_ID}`,
    )
  })
  await dictionary.store(client)
}

/** How many critics reviewed each film: `total` altogether, a few films with most of them. */
function reviewCounts(random: Random, films: number, total: number): number[] {
  const counts = Array.from({ length: films }, () => longTail(random, (7 * total) / films))
  let left = total - counts.reduce((sum, count) => sum + count, 0)
  for (let place = 0; left !== 0; place = (place + 1) % films) {
    const step = Math.sign(left)
    if ((counts[place] ?? 0) + step < 0) continue
    counts[place] = (counts[place] ?? 0) + step
    left -= step
  }
  return counts
}

function* makePeople(random: Random, count: number, dictionary: Dictionary): Iterable<Row> {
  for (let id = FIRST_ID; id < FIRST_ID + count; id++) {
    const name = personName(random)
    dictionary.add({ kind: 'person', person: id }, name, longTail(random, 60))
    yield [id, slugOf(name, id), name]
  }
}

function* makeFilms(random: Random, counts: readonly number[], dictionary: Dictionary): Iterable<Row> {
  for (const [place, count] of counts.entries()) {
    const id = FIRST_ID + place
    const title = filmTitle(random)
    dictionary.add({ kind: 'film', film: id }, title, count)
    if (random() < 0.2) dictionary.add({ kind: 'film', film: id }, hangulWord(random), count)
    const year = 1920 + Math.floor(random() ** 0.5 * 105)
    yield [id, slugOf(title, id), title, sortable(title), year, count, count - Math.floor(count / 4)]
  }
}

/** One in two films has a character, whose id is its film's. */
function* makeCharacters(random: Random, films: number, dictionary: Dictionary): Iterable<Row> {
  for (let id = FIRST_ID; id < FIRST_ID + films; id += 2) {
    const name = characterName(random)
    dictionary.add({ kind: 'character', film: id }, name, longTail(random, 60))
    yield [id, id, name]
  }
}
