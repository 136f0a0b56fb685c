import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { chip } from '@/lib/reviews/reading/card-schema'
import { WhoMayAnswer } from '@/prisma/generated/enums'

const review = z.object({
  id: z.number(),
  memberId: z.number(),
  edits: z.number(),
  title: z.string().nullable(),
  raw: z.string(),
  wholeSpoiler: z.boolean(),
  language: z.string().nullable(),
  seenOn: z.string().nullable(),
  /** The day it was posted, as YYYY-MM-DD. */
  postedOn: z.string(),
  whoMayAnswer: z.enum(WhoMayAnswer),
  chips: z.array(chip),
  withdrawnAt: z.coerce.date().nullable(),
  removals: z.number(),
})
export type OwnReview = z.infer<typeof review>

const draft = z.object({
  version: z.number(),
  basedOn: z.number().nullable(),
  form: z.record(z.string(), z.string()),
  savedAt: z.coerce.date(),
})
export type Draft = z.infer<typeof draft>

const own = z.object({
  review: review.nullable(),
  draft: draft.nullable(),
  halfStars: z.number().nullable(),
})
/** What a member has of a film: their review as they typed it, whatever became of it, what they write, and their stars. */
export type OwnOfFilm = z.infer<typeof own>

const OWN = `
  SELECT
    (SELECT jsonb_build_object('id', r.id, 'memberId', r.member_id, 'edits', r.edits, 'title', r.title, 'raw', r.raw,
      'wholeSpoiler', r.whole_spoiler, 'language', r.language, 'seenOn', r.seen_on,
      'postedOn', (r.posted_at AT TIME ZONE 'UTC')::date, 'whoMayAnswer', r.who_may_answer,
      'withdrawnAt', r.withdrawn_at, 'removals', r.removals, 'chips', coalesce(
        (SELECT jsonb_agg(jsonb_build_object('aspect', c.aspect, 'polarity', c.polarity)) FROM review_chip c
         WHERE c.review_id = r.id), '[]'))
     FROM review r WHERE r.member_id = $1 AND r.film_id = $2) AS review,
    (SELECT jsonb_build_object('version', version, 'basedOn', based_on, 'form', form, 'savedAt', saved_at)
     FROM review_draft WHERE member_id = $1 AND film_id = $2) AS draft,
    (SELECT half_stars FROM rating WHERE member_id = $1 AND film_id = $2) AS "halfStars"`

/** One statement. */
export async function getOwnOfFilm({ id }: Pick<Viewer, 'id'>, filmId: number): Promise<OwnOfFilm> {
  const [found] = await rows(own, OWN, [id, filmId])
  return found ?? { review: null, draft: null, halfStars: null }
}

const writing = z.object({ hasReview: z.boolean(), hasDraft: z.boolean() })
export type OwnWriting = z.infer<typeof writing>

/** Whether a member has reviewed a film, and whether they write about it. One statement. */
export async function getOwnWriting({ id }: Pick<Viewer, 'id'>, filmId: number): Promise<OwnWriting | null> {
  const [found] = await rows(
    writing,
    `SELECT EXISTS (SELECT FROM public_review WHERE member_id = $1 AND film_id = $2) AS "hasReview",
       EXISTS (SELECT FROM review_draft WHERE member_id = $1 AND film_id = $2) AS "hasDraft"`,
    [id, filmId],
  )
  return found ?? null
}
