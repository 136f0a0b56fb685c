import type { Pool } from 'pg'
import { z } from 'zod'
import type { ActLetterJob } from '@/lib/mail/jobs'
import type { Letter } from '@/lib/mail/letter'
import { appealableUntil, NOTHING_AGAINST } from '@/lib/moderation/policy'
import { DECIDED_BY, DID, THING, THING_OF, THINGS } from '@/lib/moderation/words'
import { addressOf } from '@/lib/site'
import { dayInWords as day } from '@/lib/words'
import { ActKind, AppealOutcome, Decider } from '@/prisma/generated/enums'

const row = z.object({
  handle: z.string(),
  email: z.string(),
  kind: z.enum(ActKind),
  about: z.enum(THINGS),
  film: z.string().nullable(),
  decider: z.enum(Decider),
  rule: z.string().nullable(),
  reason: z.string().nullable(),
  at: z.date(),
  until: z.date().nullable(),
  isUndone: z.boolean(),
  appeal: z.object({ outcome: z.enum(AppealOutcome), reason: z.string() }).nullable(),
})
type Row = z.infer<typeof row>

/**
 * The letter to whom an act concerns: what, by which rule as it read, who kind of decided, until when, how to appeal.
 * Never the text itself, nor who. Null where there is nobody any more, or it was taken back before it was sent.
 */
export async function writeActLetter(
  pool: Pool,
  { letter, memberId, actId }: ActLetterJob,
): Promise<Letter | null> {
  const { rows } = await pool.query(
    `SELECT m.handle, m.email, a.kind, ${THING_OF} AS about, f.title AS film, a.decider, g.text AS rule, a.reason,
       a.at, a.until, a.undone_at IS NOT NULL AS "isUndone",
       CASE WHEN p.outcome IS NOT NULL THEN jsonb_build_object('outcome', p.outcome, 'reason', p.reason) END AS appeal
     FROM moderation_act a JOIN member m ON m.id = a.member_id
     LEFT JOIN guideline g ON g.rule = a.rule AND g.version = a.rule_version
     LEFT JOIN moderation_case k ON k.id = a.case_id LEFT JOIN score_weather w ON w.id = a.weather_id
     LEFT JOIN film f ON f.id = coalesce(k.film_id, w.film_id)
     LEFT JOIN appeal p ON p.act_id = a.id
     WHERE a.id = $1 AND m.id = $2 AND m.email_confirmed_at IS NOT NULL`,
    [actId, memberId],
  )
  if (!rows[0]) return null
  const act = row.parse(rows[0])
  const says = letter === 'act' ? ofAct(act) : ofAppeal(act)
  if (!says) return null
  const button = { words: 'See all of it', url: addressOf(`/account/standing/${actId}`) }
  return { to: act.email, greeting: `Hello ${act.handle},`, button, ...says }
}

type Says = Pick<Letter, 'subject' | 'paragraphs' | 'closing'>

const yours = ({ about, film }: Row) => `your ${THING[about]}${film ? ` of ${film}` : ''}`

function ofAct(act: Row): Says | null {
  // What was taken back within the minute is told of by the act that did.
  if (act.isUndone) return null
  const { kind, about, decider, rule, reason, at, until } = act
  const restrains = kind === 'silence' || kind === 'suspend'
  return {
    subject: kind === 'restore' ? 'Something was taken back at Balcony' : 'Something was decided at Balcony',
    paragraphs: [
      `${DID[kind](yours(act))}.`,
      ...(rule ? [`The rule, as it read that day: ${rule}`] : []),
      ...(reason ? [`Why: ${reason}`] : []),
      `It was decided on ${day(at)} by ${DECIDED_BY[decider]}${restrains ? `, ${until ? `until ${day(until)}` : 'for good'}` : ''}.`,
    ],
    closing: NOTHING_AGAINST.includes(kind)
      ? 'There is nothing you have to do.'
      : `${about === 'rating' ? 'Your stars stay where you gave them, and only do not count' : 'You always see your own text'}. If you think this is wrong, you may appeal once, until ${day(appealableUntil(at))}: somebody else decides then. The page says how.`,
  }
}

function ofAppeal(act: Row): Says | null {
  if (!act.appeal) return null
  const { outcome, reason } = act.appeal
  return {
    subject: 'Your appeal at Balcony was decided',
    paragraphs: [
      outcome === 'upheld'
        ? `You were right about ${yours(act)}: what had been decided was taken back, with all it did.`
        : `It stays as it was decided about ${yours(act)}.`,
      `Why: ${reason}`,
    ],
    closing: 'An appeal is decided once, by somebody who had not decided before.',
  }
}
