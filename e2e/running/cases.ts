import { inTransaction } from './database'

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
