import { z } from 'zod'
import { unlessBlocked, unlessHidden } from '@/lib/members/between/hiding'
import { THING_OF, THINGS } from '@/lib/moderation/words'
import { author } from '@/lib/reviews/reading/card-schema'
import {
  ActKind,
  AppealOutcome,
  CataloguePart,
  NoticeKind,
  ProposalOutcome,
  ReportOutcome,
  SuggestionOutcome,
} from '@/prisma/generated/enums'
import { OF_THE_HOUSE } from './things'

const film = z.object({ slug: z.string(), title: z.string() })

/** What is told of one thing. Of what people wrote only that they did. */
export const notificationShape = z.object({
  kind: z.enum(NoticeKind),
  thing: z.string(),
  /** The newest of what it tells of; who marks it read says so up to here. */
  lastId: z.number(),
  isUnread: z.boolean(),
  /** How often it happened; MOST stands for any number above. */
  count: z.number(),
  /** Who did it last, and how many others; null where the house did. */
  actor: author.nullable(),
  others: z.number(),
  /** The film of the last. */
  film: film.nullable(),
  /** The last comment, where it is one. */
  comment: z.number().nullable(),
  /** What became of what its reader proposed, where it tells of that; null where the proposal is gone. */
  proposal: z
    .object({ title: z.string(), outcome: z.enum(ProposalOutcome), reason: z.string().nullable() })
    .nullable(),
  /** What was suggested and decided, where it is that. */
  suggestion: z
    .object({
      part: z.enum(CataloguePart),
      outcome: z.enum(SuggestionOutcome),
      answer: z.string().nullable(),
    })
    .nullable(),
  /** What was decided about something of its reader's, or what they reported or appealed against. */
  decision: z
    .object({
      about: z.enum(THINGS),
      actId: z.number().nullable(),
      act: z.enum(ActKind).nullable(),
      appeal: z.enum(AppealOutcome).nullable(),
      report: z.enum(ReportOutcome).nullable(),
    })
    .nullable(),
  /** A day: 2026-11-25. */
  on: z.string(),
})
export type Notification = z.infer<typeof notificationShape>

const isOfHouse = `n.kind IN (${OF_THE_HOUSE.map((kind) => `'${kind}'`).join()})`

/** What the thing of a notification names, where the house decided: one row or none. */
const DECISION = `
  SELECT ${THING_OF} AS about, a.id AS act_id, a.kind AS act, NULL::appeal_outcome AS appeal, NULL::report_outcome AS report,
    a.case_id, a.weather_id
    FROM moderation_act a WHERE n.kind = 'act' AND a.id = split_part(n.thing, '/', 2)::int
  UNION ALL SELECT ${THING_OF}, a.id, a.kind, p.outcome, NULL, a.case_id, a.weather_id
    FROM appeal p JOIN moderation_act a ON a.id = p.act_id
    WHERE n.kind = 'appeal' AND p.id = split_part(n.thing, '/', 2)::int
  UNION ALL SELECT k.subject_kind::text, NULL, NULL, NULL, r.outcome, k.id, NULL
    FROM report r JOIN moderation_case k ON k.id = r.case_id
    WHERE n.kind = 'report' AND r.id = split_part(n.thing, '/', 2)::int`

/** Of more than so many notices the rest is not looked at. */
export const MOST = 100

/**
 * Notifications `n`, each with what is still public of what it tells of and not by anybody its member hides or by
 * themselves; one of nothing is left out. Counted from the notices themselves: right whoever wrote at once, and
 * whatever was taken back since.
 */
export const TOLD = `
  SELECT n.kind, n.thing, n.last_id AS "lastId", n.read_at IS NULL AS "isUnread", e.count, e.others,
    CASE WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.shown_name) END AS actor,
    (e.at AT TIME ZONE 'UTC')::date::text AS on,
    CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('slug', f.slug, 'title', f.title) END AS film,
    l.comment_id AS comment, CASE WHEN p.id IS NOT NULL THEN
      jsonb_build_object('title', p.title, 'outcome', p.outcome, 'reason', p.reason) END AS proposal,
    CASE WHEN g.id IS NOT NULL THEN
      jsonb_build_object('part', g.part, 'outcome', g.outcome, 'answer', g.answer) END AS suggestion,
    CASE WHEN d.about IS NOT NULL THEN
      jsonb_build_object('about', d.about, 'actId', d.act_id, 'act', d.act, 'appeal', d.appeal, 'report', d.report) END AS decision
  FROM notification n
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS count, (count(DISTINCT actor_id) - 1)::int AS others, max(id) AS newest, max(at) AS at
    FROM (SELECT o.id, o.actor_id, o.at FROM open_notice o
      WHERE o.kind = n.kind AND o.thing = n.thing AND o.id > n.since_id AND o.id <= n.last_id
        AND o.actor_id IS DISTINCT FROM n.member_id AND (${isOfHouse} OR ${unlessHidden('n.member_id', 'o.actor_id')})
        AND ${unlessBlocked('n.member_id', 'o.owner_id')}
      ORDER BY o.id DESC LIMIT ${MOST}) AS few) AS e
  JOIN notice l ON l.id = e.newest LEFT JOIN member m ON m.id = l.actor_id
  LEFT JOIN comment k ON k.id = l.comment_id
  LEFT JOIN review r ON r.id = coalesce(l.review_id, k.review_id)
  LEFT JOIN critic_review c ON c.id = k.critic_review_id
  LEFT JOIN film_proposal p ON p.outcome IS NOT NULL
    AND p.id = CASE WHEN n.kind = 'proposal' THEN split_part(n.thing, '/', 2)::int END
  LEFT JOIN edit_suggestion g ON g.outcome IS NOT NULL
    AND g.id = CASE WHEN n.kind = 'suggestion' THEN split_part(n.thing, '/', 2)::int END
  LEFT JOIN LATERAL (${DECISION}) AS d ON ${isOfHouse}
  LEFT JOIN moderation_case w ON w.id = d.case_id LEFT JOIN score_weather s ON s.id = d.weather_id
  LEFT JOIN film f ON f.id = coalesce(r.film_id, c.film_id, k.film_id, p.film_id, g.film_id, w.film_id, s.film_id)`
