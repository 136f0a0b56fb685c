import { inTransaction } from '@/e2e/running/database'

/** A case about a comment there is, with a report by each of these members. */
export async function openCaseAbout(comment: string, ...reporters: string[]): Promise<number> {
  return inTransaction(async (client) => {
    const { rows } = await client.query(
      `insert into moderation_case (subject_kind, subject_id, cause, author_id, film_id, as_reported)
       select 'comment', c.id, 'reports', c.member_id, c.film_id,
         jsonb_build_object('title', null, 'raw', c.raw, 'wholeSpoiler', c.whole_spoiler)
       from comment c where c.id = $1 returning id`,
      [comment],
    )
    await client.query(
      `insert into report (case_id, reporter_id, reason, explanation, weight)
       select $1, id, 'harassment', 'They wrote this about me.', 2 from member where handle = any ($2)`,
      [rows[0].id, reporters],
    )
    return rows[0].id
  })
}

/** A case about somebody's only review, with a report by each of these members: two are not enough to hide it. */
export async function openCaseOfReview(
  handle: string,
  ...reporters: string[]
): Promise<{ id: number; number: number }> {
  return inTransaction(async (client) => {
    const { rows } = await client.query(
      `insert into moderation_case (subject_kind, subject_id, cause, author_id, film_id, as_reported)
       select 'review', r.id, 'reports', r.member_id, r.film_id,
         jsonb_build_object('title', r.title, 'raw', r.raw, 'wholeSpoiler', r.whole_spoiler)
       from review r join member m on m.id = r.member_id where m.handle = $1 returning id, subject_id as number`,
      [handle],
    )
    await client.query(
      `insert into report (case_id, reporter_id, reason, weight)
       select $1, id, 'harassment', 4 from member where handle = any ($2)`,
      [rows[0].id, reporters],
    )
    return rows[0]
  })
}
