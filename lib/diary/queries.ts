import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import type { Reader } from '@/lib/members/between/hiding'
import { makePlace, readPlace } from '@/lib/reviews/reading/place'
import { tags } from '@/lib/tags'
import { withoutSpoilers } from '@/lib/text/spoilers/leaving-out'
import { hasSeen } from '@/lib/text/spoilers/policy'
import { type Block, treeShape } from '@/lib/text/tree'
import { seenBy } from '@/lib/visibility/policy'
import { type DiaryPart, daysOf } from './path'

type Who = Pick<Viewer, 'id'>

export const DIARY_PAGE = 50

const row = z.object({
  id: z.number(),
  filmId: z.number(),
  film: filmName,
  /** YYYY-MM-DD. */
  seenOn: z.string(),
  isRewatch: z.boolean(),
  note: treeShape.nullable(),
  hasSeen: z.boolean(),
  halfStars: z.number().nullable(),
  hasReview: z.boolean(),
})

/** As the viewer may have it: what the note’s spoilers hide is in it only where `isRevealed`. */
export type DiaryEntry = Omit<z.infer<typeof row>, 'hasSeen' | 'note'> & {
  note: Block[] | null
  isRevealed: boolean
}

/** $1 whose, $2 who reads. */
const statement = (reader: Reader, which: string) => `
  SELECT e.id, e.film_id AS "filmId", e.seen_on::text AS "seenOn", e.is_rewatch AS "isRewatch", e.cooked -> 'tree' AS note,
    jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres) AS film,
    (e.member_id IS NOT DISTINCT FROM $2::int OR ${hasSeen('$2::int', 'e.film_id')}) AS "hasSeen", r.half_stars AS "halfStars",
    EXISTS (SELECT FROM public_review p WHERE p.member_id = e.member_id AND p.film_id = e.film_id) AS "hasReview"
  FROM diary_entry e JOIN member m ON m.id = e.member_id JOIN film f ON f.id = e.film_id
  LEFT JOIN counted_rating r ON r.member_id = e.member_id AND r.film_id = e.film_id
  WHERE e.member_id = $1 AND ${seenBy(reader, '$2', 'm.id', 'm.diary_visibility')} ${which}`

function shown({ hasSeen: isRevealed, note, ...entry }: z.infer<typeof row>): DiaryEntry {
  return { ...entry, note: note && !isRevealed ? withoutSpoilers(note) : note, isRevealed }
}

export type DiaryPage = { entries: DiaryEntry[]; next: string | null }

/** A page of a part of a member’s diary, the last day first, as far as the viewer may see it. Null for a place we
 * never made. One statement. */
export async function listDiary(
  { id: memberId }: Who,
  reader: Reader,
  part: DiaryPart,
  most = DIARY_PAGE,
): Promise<DiaryPage | null> {
  const name = `diary/${memberId}/${part.year}/${part.month}`
  const after = part.after === null ? null : readPlace(name, part.after)
  if (part.after !== null && after === null) return null
  const [from, to] = daysOf(part) ?? [null, null]
  const values = [memberId, reader?.id ?? null, from, to, after && dayOf(after.key), after?.id, most + 1]
  const found = await tagged(tagsOf(memberId), `${name} ${part.after} ${most}`, () =>
    rows(row, statement(reader, WITHIN), values),
  )
  const entries = found.slice(0, most).map(shown)
  const last = entries.at(-1)
  const next = last && found.length > most ? makePlace(name, { key: keyOf(last.seenOn), id: last.id }) : null
  return { entries, next }
}

const WITHIN = `AND ($3::date IS NULL OR e.seen_on >= $3::date AND e.seen_on < $4::date)
  AND ($5::date IS NULL OR (e.seen_on, e.id) < ($5::date, $6::int))
  ORDER BY e.seen_on DESC, e.id DESC LIMIT $7`

const tagsOf = (memberId: number) => (found: z.infer<typeof row>[]) => [
  tags.member(memberId),
  ...found.map(({ filmId }) => tags.film(filmId)),
]

const DAY = 86_400_000
const keyOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY
const dayOf = (key: number) => new Date(key * DAY).toISOString().slice(0, 10)

/** One entry as the viewer may see it, with what its note hides: they asked. Null where there is none for them. */
export async function getNote(
  { id: memberId }: Who,
  reader: Reader,
  entry: number,
): Promise<DiaryEntry | null> {
  const [found] = await tagged(tagsOf(memberId), `diary note ${entry}`, () =>
    rows(row, statement(reader, 'AND e.id = $3 AND e.raw IS NOT NULL'), [
      memberId,
      reader?.id ?? null,
      entry,
    ]),
  )
  return found ? { ...found, isRevealed: true } : null
}

const month = z.object({ month: z.string(), n: z.number() })
/** A month as 2026-11, and how many entries it has. */
export type DiaryMonth = z.infer<typeof month>

/** The months of a diary that have entries, the last first. One statement. */
export const listMonths = ({ id }: Who): Promise<DiaryMonth[]> =>
  tagged([tags.member(id)], `diary months of ${id}`, () =>
    rows(
      month,
      `SELECT to_char(date_trunc('month', seen_on), 'YYYY-MM') AS month, count(*)::int AS n FROM diary_entry
       WHERE member_id = $1 GROUP BY 1 ORDER BY 1 DESC`,
      [id],
    ),
  )

const own = z.object({
  id: z.number(),
  film: filmName,
  seenOn: z.string(),
  isRewatch: z.boolean(),
  note: z.string(),
})
export type OwnEntry = z.infer<typeof own>

/** An entry of a member’s own, as they typed it; null where it is not theirs. */
export async function getOwnEntry({ id: memberId }: Who, entry: number): Promise<OwnEntry | null> {
  const [found] = await rows(
    own,
    `SELECT e.id, e.seen_on::text AS "seenOn", e.is_rewatch AS "isRewatch", coalesce(e.raw, '') AS note,
       jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres) AS film
     FROM diary_entry e JOIN film f ON f.id = e.film_id WHERE e.member_id = $1 AND e.id = $2`,
    [memberId, entry],
  )
  return found ?? null
}
