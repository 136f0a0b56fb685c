/**
 * Which acts the public log lists, of `a`, as SQL says it. Not the parts of a larger act, which counts them. Not that
 * something waits no more: that is said with what kept it back. Of stars excluded as one cohort, the first stands for
 * all. The database asks the same of its indexes as far as the first.
 */
export const IS_LISTED = `a.parent_id IS NULL
  AND (a.undoes_id IS NULL OR NOT EXISTS (
    SELECT FROM moderation_act u WHERE u.id = a.undoes_id AND u.kind IN ('hide', 'hold')))
  AND (a.weather_id IS NULL OR NOT EXISTS (
    SELECT FROM moderation_act e WHERE e.weather_id = a.weather_id AND e.kind = a.kind AND e.id < a.id))`

/**
 * The film an act was about, of `a`, its case `c`, what it undoes `u` and their weather `w`. Where nothing was found
 * against anybody it is not named: that would only tell who was reported; nor where it was a member who was acted on.
 */
export const FILM_OF = `CASE WHEN coalesce(u.kind, a.kind) NOT IN ('dismiss', 'approve', 'silence', 'suspend', 'removeEverything')
  THEN coalesce(c.film_id, w.film_id,
  CASE a.subject_kind
    WHEN 'review' THEN (SELECT film_id FROM review WHERE id = a.subject_id)
    WHEN 'criticReview' THEN (SELECT film_id FROM critic_review WHERE id = a.subject_id)
    WHEN 'comment' THEN (SELECT coalesce(t.film_id, r.film_id, k.film_id) FROM comment t
      LEFT JOIN review r ON r.id = t.review_id LEFT JOIN critic_review k ON k.id = t.critic_review_id
      WHERE t.id = a.subject_id) END) END`
