import { z } from 'zod'
import { ActKind, AppealOutcome, Decider, Rule, SubjectKind } from '@/prisma/generated/enums'
import { FILM_OF } from './listed'

const at = z.date()
/** How a row of `linesOf` reads. */
export const line = z.object({
  id: z.number(),
  kind: z.enum(ActKind),
  about: z.enum(SubjectKind),
  decider: z.enum(Decider),
  rule: z.enum(Rule).nullable(),
  version: z.number().nullable(),
  /** The rule as it read that day. */
  text: z.string().nullable(),
  /** Whether it reads so today. */
  isPresent: z.boolean(),
  at,
  until: at.nullable(),
  film: z.object({ slug: z.string(), title: z.string(), year: z.number().nullable() }).nullable(),
  /** What it takes back. */
  undoes: z.object({ id: z.number(), kind: z.enum(ActKind) }).nullable(),
  undoneAt: at.nullable(),
  /** What came of an appeal; null while it waits, as where there is none. */
  appeal: z.enum(AppealOutcome).nullable(),
  appealedAt: at.nullable(),
  /** Whether who decided the appeal had decided first, there being nobody else. */
  byFirstDecider: z.boolean().nullable(),
  /** Of everything of a member, how many things; of a cohort, how many ratings, and how many of them count again. */
  parts: z.number(),
  back: z.number(),
})

/** An act as everybody may read it: nobody's name, nobody's words, nobody's reason. */
export type LogLine = z.infer<typeof line>

/** The statement that reads lines of the acts that another names, the latest first. */
export const linesOf = (acts: string) => `
  WITH listed AS MATERIALIZED (${acts})
  SELECT a.id, a.kind, a.subject_kind AS about, a.decider, a.rule, a.rule_version AS version, g.text, a.at, a.until,
    NOT EXISTS (SELECT FROM guideline n WHERE n.rule = a.rule AND n.version > a.rule_version) AS "isPresent",
    CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year) END AS film,
    CASE WHEN u.id IS NOT NULL THEN jsonb_build_object('kind', u.kind, 'id', coalesce((SELECT min(e.id)
      FROM moderation_act e WHERE e.weather_id = u.weather_id AND e.kind = u.kind), u.id)) END AS undoes,
    CASE WHEN a.weather_id IS NULL THEN a.undone_at END AS "undoneAt",
    p.outcome AS appeal, p.decided_at AS "appealedAt", p.by_first_decider AS "byFirstDecider",
    CASE WHEN a.kind = 'removeEverything' THEN (SELECT count(*) FROM moderation_act e WHERE e.parent_id = a.id)
      WHEN a.weather_id IS NOT NULL THEN cohort.n ELSE 0 END::int AS parts,
    CASE WHEN a.weather_id IS NOT NULL THEN cohort.back ELSE 0 END::int AS back
  FROM listed JOIN moderation_act a USING (id)
  LEFT JOIN guideline g ON g.rule = a.rule AND g.version = a.rule_version
  LEFT JOIN moderation_act u ON u.id = a.undoes_id
  LEFT JOIN moderation_case c ON c.id = a.case_id
  LEFT JOIN score_weather w ON w.id = coalesce(a.weather_id, u.weather_id)
  LEFT JOIN film f ON f.id = ${FILM_OF}
  LEFT JOIN appeal p ON p.act_id = coalesce(u.id, a.id) AND p.outcome IS NOT NULL AND a.weather_id IS NULL
  LEFT JOIN LATERAL (SELECT count(*) AS n, count(undone_at) AS back FROM moderation_act e
    WHERE e.weather_id = a.weather_id AND e.kind = a.kind) cohort ON a.weather_id IS NOT NULL
  ORDER BY a.at DESC, a.id DESC`
