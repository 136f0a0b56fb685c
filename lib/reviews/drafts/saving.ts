import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma, rows } from '@/lib/db'
import { spendHere } from '@/lib/limits/here'
import { draftsOfMember } from '@/lib/limits/limits'
import { filmToRate } from '@/lib/ratings/rating'
import { Refusal } from '@/lib/refusal'
import { typedOf } from '@/lib/reviews/revising/drafted'
import type { Drafting } from '@/lib/reviews/schema'

type Owner = Pick<Viewer, 'id'>

const saved = z.object({ version: z.number(), savedAt: z.date() })
export type Saved = z.infer<typeof saved>

/** The newest wins only over what its tab had seen; saying the same again is no other draft. */
const SAVE = `
  INSERT INTO review_draft AS d (member_id, film_id, version, based_on, form)
  VALUES ($1, $2, nextval('review_draft_saving'), $3, $4)
  ON CONFLICT (member_id, film_id) DO UPDATE
    SET version = EXCLUDED.version, based_on = EXCLUDED.based_on, form = EXCLUDED.form, saved_at = now()
    WHERE d.version <= $5 OR $6 OR d.form = EXCLUDED.form
  RETURNING version, saved_at AS "savedAt"`

/**
 * Keeps what somebody writes about a film, as they typed it. One draft for each film.
 * @throws Refusal where a newer draft lies there than the one this was written in, unless it was seen and is meant to go
 */
export async function saveDraft({ id }: Owner, given: Drafting): Promise<Saved> {
  await spendHere(draftsOfMember, `member ${id}`)
  const { film: slug, version, edits, over, ...typed } = given
  const film = await filmToRate(slug)
  const values = [id, film.id, edits, JSON.stringify(typedOf(typed)), version, over === 'yes']
  const [row] = await rows(saved, SAVE, values)
  if (!row)
    throw new Refusal(
      'newer draft',
      'A newer draft of this review was saved elsewhere, in another tab perhaps.',
    )
  return row
}

/** Throws a draft away; not one that was saved since, which its owner has not seen. */
export async function discardDraft(
  { id }: Owner,
  { film: slug, version }: Pick<Drafting, 'film' | 'version'>,
): Promise<void> {
  const film = await filmToRate(slug)
  const mine = { memberId: id, filmId: film.id }
  const { count } = await prisma().reviewDraft.deleteMany({ where: { ...mine, version: { lte: version } } })
  if (count === 0 && (await prisma().reviewDraft.count({ where: mine })) > 0)
    throw new Refusal(
      'newer draft',
      'A newer draft of this review was saved meanwhile. Load the page again to see it.',
    )
}
