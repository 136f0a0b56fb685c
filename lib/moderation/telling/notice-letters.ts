import type { Pool } from 'pg'
import { z } from 'zod'
import type { NoticeLetterJob } from '@/lib/mail/jobs'
import type { Letter } from '@/lib/mail/letter'
import { reportPath } from '@/lib/moderation/reporting/paths'
import { DECIDED_BY, THING } from '@/lib/moderation/words'
import { addressOf } from '@/lib/site'
import { dayInWords } from '@/lib/words'
import { ActKind, Decider, ReportOutcome, SubjectKind } from '@/prisma/generated/enums'

const row = z.object({
  email: z.string(),
  at: z.date(),
  about: z.enum(SubjectKind),
  subject: z.number(),
  film: z.string().nullable(),
  outcome: z.enum(ReportOutcome).nullable(),
  act: z
    .object({
      kind: z.enum(ActKind),
      decider: z.enum(Decider),
      rule: z.string().nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
})
type Row = z.infer<typeof row>

/**
 * The letters to who sent a notice without an account. Nothing that anybody typed stands in them but the reason of who
 * decided: not the text that was reported, nor the name somebody gave as theirs, since an address can be anybody's.
 * Null where the address was forgotten meanwhile, or the decision taken back before it was sent.
 */
export async function writeNoticeLetter(
  pool: Pool,
  { letter, reportId }: NoticeLetterJob,
): Promise<Letter | null> {
  const { rows } = await pool.query(
    `SELECT r.contact_email AS email, r.at, c.subject_kind AS about, c.subject_id AS subject, f.title AS film, r.outcome,
       (SELECT jsonb_build_object('kind', a.kind, 'decider', a.decider, 'rule', g.text, 'reason', a.reason)
        FROM moderation_act a LEFT JOIN guideline g ON g.rule = a.rule AND g.version = a.rule_version
        WHERE a.case_id = c.id AND a.parent_id IS NULL AND a.undone_at IS NULL
        ORDER BY a.kind = 'restore', a.id DESC LIMIT 1) AS act
     FROM report r JOIN moderation_case c ON c.id = r.case_id LEFT JOIN film f ON f.id = c.film_id
     WHERE r.id = $1 AND r.contact_email IS NOT NULL`,
    [reportId],
  )
  if (!rows[0]) return null
  const notice = row.parse(rows[0])
  const says = letter === 'noticeReceived' ? received(notice, reportId) : decided(notice, reportId)
  return says && { to: notice.email, greeting: 'Hello,', ...says }
}

type Says = Omit<Letter, 'to' | 'greeting'>

const told = ({ about, film, at }: Row, id: number) =>
  `On ${dayInWords(at)} you told us, or somebody told us in your name, of something unlawful at Balcony: a ${THING[about]}${film ? ` on ${film}` : ''}. Its number with us is ${id}.`

const received = (notice: Row, id: number): Says => ({
  subject: 'We have your notice',
  paragraphs: [
    told(notice, id),
    'A person looks at it, and decides by the law and by our guidelines. You hear from us at this address what was decided, and why.',
  ],
  closing:
    'If it was not you, there is nothing to do. Your name and this address are shown to nobody but those who decide.',
})

function decided(notice: Row, id: number): Says | null {
  const { outcome, act, about, subject } = notice
  if (!outcome) return null
  return {
    subject: 'What we decided about your notice',
    paragraphs: [
      told(notice, id),
      came(outcome, act?.kind),
      ...(act?.rule ? [`The rule, as it read that day: ${act.rule}`] : []),
      ...(act?.reason ? [`Why: ${act.reason}`] : []),
      ...(act && act.decider !== 'automatic'
        ? [`It was decided by ${DECIDED_BY[act.decider]}, a person, without automated means.`]
        : []),
    ],
    ...(outcome === 'disagreed' && {
      button: {
        words: 'Tell us what we did not see',
        url: addressOf(reportPath({ kind: about, id: subject })),
      },
    }),
    closing: CONTEST,
  }
}

/** What Article 16 (5) calls the possibilities for redress. */
const CONTEST =
  'If you think this is wrong, you can send another notice that says what we did not see. You can also turn to a certified out-of-court dispute settlement body, or to a court.'

/** What was done, said without a word of what it was done to. */
const MEASURE: Readonly<Partial<Record<ActKind, string>>> = {
  warn: 'It stays, and its author was warned.',
  markSpoiler: 'It stays, with a passage of it marked as a spoiler.',
  askEdit: 'It stays for now, and its author is asked to change it.',
  remove: 'It was removed.',
  removeEverything: 'It was removed, with all else its author had written.',
  silence: 'Its author cannot post for now.',
  suspend: 'Its author’s account is suspended.',
}

function came(outcome: ReportOutcome, kind: ActKind | undefined): string {
  if (outcome === 'ignored') return 'It is not there any more: nothing was left to decide.'
  if (outcome === 'agreed') return (kind && MEASURE[kind]) ?? 'We acted on it.'
  return 'It stays as it is: we found neither that it breaks the law nor that it breaks our guidelines.'
}
