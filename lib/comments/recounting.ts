import 'server-only'
import { z } from 'zod'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { wilsonLowerBound } from '@/lib/scores/wilson'
import { tags } from '@/lib/tags'

/** Things whose count of comments, of themselves or on their card, is not what their comments say. */
const MISCOUNTED = `
  SELECT coalesce(t.about, r.about) AS about, coalesce(r.n, 0) AS n, coalesce(f.id, m.film_id, c.film_id) AS film
  FROM comment_tally t FULL JOIN (
    SELECT about, count(*)::int AS n FROM comment WHERE deleted_at IS NULL AND removals = 0 GROUP BY about) r
    ON r.about = t.about
  LEFT JOIN film f ON coalesce(t.about, r.about) = 'film/' || f.id
  LEFT JOIN review_card m ON coalesce(t.about, r.about) = 'review/' || m.review_id
  LEFT JOIN critic_review_card c ON coalesce(t.about, r.about) = 'critic-review/' || c.review_id
  WHERE coalesce(t.comments, 0) <> coalesce(r.n, 0) OR coalesce(m.comments, c.comments, r.n, 0) <> coalesce(r.n, 0)
  ORDER BY 1`

/** Comments whose author's name, count of answers, or of who found them helpful, is wrong. */
const WRONG = `
  SELECT c.id, b.n AS answers, h.yes, h.no, h.before AS "yesBefore" FROM comment c
  CROSS JOIN LATERAL (SELECT count(*)::int AS n FROM comment a WHERE c.answers_id IS NULL AND a.id <> c.id
    AND a.path > ARRAY[c.id] AND a.path < ARRAY[c.id + 1] AND a.deleted_at IS NULL AND a.removals = 0) b
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE is_yes AND NOT is_before)::int AS yes,
      count(*) FILTER (WHERE NOT is_yes AND NOT is_before)::int AS no,
      count(*) FILTER (WHERE is_yes AND is_before)::int AS before
    FROM comment_helpful_answer h WHERE h.comment_id = c.id) h
  LEFT JOIN member m ON m.id = c.member_id
  WHERE (c.answers, c.yes, c.no, c.yes_before) <> (b.n, h.yes, h.no, h.before)
    OR c.author IS DISTINCT FROM
      CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.shown_name) END
  ORDER BY c.id`

const miscounted = z.object({ about: z.string(), n: z.number(), film: z.number().nullable() })
const wrong = z.object({
  id: z.number(),
  answers: z.number(),
  yes: z.number(),
  no: z.number(),
  yesBefore: z.number(),
})

/**
 * How many counts of comments were wrong: 0 unless something is broken. Mends them, while nobody comments.
 */
export async function recountComments(): Promise<number> {
  return prisma().$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE comment, comment_tally, comment_helpful_answer IN SHARE ROW EXCLUSIVE MODE`
    const counts = (await tx.$queryRawUnsafe<unknown[]>(MISCOUNTED)).map((row) => miscounted.parse(row))
    for (const { about, n, film } of counts) {
      await tx.commentTally.upsert({
        where: { about },
        create: { about, comments: n },
        update: { comments: n },
      })
      const [kind, id = ''] = about.split('/')
      const where = { reviewId: Number(id) }
      if (kind === 'review') await tx.reviewCard.updateMany({ where, data: { comments: n } })
      if (kind === 'critic-review') await tx.criticReviewCard.updateMany({ where, data: { comments: n } })
      if (film !== null)
        await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [tags.film(film)])
    }
    const comments = (await tx.$queryRawUnsafe<unknown[]>(WRONG)).map((row) => wrong.parse(row))
    for (const { id, ...counts } of comments) {
      await tx.comment.update({
        where: { id },
        data: { ...counts, helpfulness: wilsonLowerBound(counts.yes, counts.no) },
      })
      // The database names its author itself.
      await tx.$executeRaw`UPDATE comment SET member_id = member_id WHERE id = ${id}`
    }
    return counts.length + comments.length
  })
}
