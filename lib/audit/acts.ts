import { z } from 'zod'
import { KEYS } from '@/lib/site-settings/register'
import {
  ActKind,
  AppealOutcome,
  CataloguePart,
  ImportRowOutcome,
  RequestOutcome,
  RightsBasis,
  Role,
  Rule,
  SuggestionOutcome,
  TextRuleEffect,
  TextRuleKind,
} from '@/prisma/generated/enums'

const role = z.enum(Role)
const count = z.int().min(0)
/** A time as text, the way `Date.toISOString` has it; where it may be null, that is for good. */
const time = z.iso.datetime({ precision: 3 })
const registration = z.enum(['open', 'invitation', 'closed'])
/** What a setting was and is, where it is a number: texts stand among the settings, by their version. */
const setting = z.strictObject({
  ...{ setting: z.enum(KEYS), from: count.optional(), to: count.optional(), version: count },
})

/**
 * Everything that is written down, and what is said of it: numbers, booleans, times and words of a list. A text or
 * an address would stay for ever, whoever asks for its erasure; the database refuses what looks like one.
 */
export const acts = {
  'administrator created': z.strictObject({ by: z.enum(['owner link', 'command line']) }),
  'role granted': z.strictObject({ role }),
  'role withdrawn': z.strictObject({ role }),
  'sessions ended': z.strictObject({ count }),
  'registration switched': z.strictObject({ from: registration, to: registration }),
  'member suspended': z.strictObject({ until: time.nullable() }),
  'suspension lifted': z.strictObject({}),
  'member silenced': z.strictObject({ until: time.nullable() }),
  'silence lifted': z.strictObject({}),
  'invitation made': z.strictObject({ uses: count, until: time }),
  'invitation revoked': z.strictObject({ used: count }),
  'film proposal decided': z.strictObject({ outcome: z.enum(['added', 'already here', 'declined']) }),
  'films imported': z.strictObject({
    added: count,
    matched: count,
    unchanged: count,
    unsure: count,
    failed: count,
  }),
  'imported row decided': z.strictObject({ outcome: z.enum(ImportRowOutcome) }),
  'text rule made': z.strictObject({
    kind: z.enum(TextRuleKind),
    effect: z.enum(TextRuleEffect),
    rule: z.enum(Rule),
  }),
  'text rule ended': z.strictObject({}),
  'appeal decided': z.strictObject({ outcome: z.enum(AppealOutcome), byFirstDecider: z.boolean() }),
  'score weather decided': z.strictObject({
    outcome: z.enum(['released', 'excluded', 'restored']),
    excluded: count,
  }),
  'guideline written': z.strictObject({ rule: z.enum(Rule), version: count }),
  'template written': z.strictObject({ act: z.enum(ActKind), rule: z.enum(Rule) }),
  'template retired': z.strictObject({}),
  'setting changed': setting,
  'setting set back': setting,
  'document taken in': z.strictObject({ rights: z.enum(RightsBasis) }),
  'document published': z.strictObject({ review: count }),
  'document attached': z.strictObject({ review: count }),
  'document set aside': z.strictObject({}),
  'document taken up': z.strictObject({}),
  'rights of document said': z.strictObject({ rights: z.enum(RightsBasis) }),
  'entry shown': z.strictObject({}),
  'entry hidden': z.strictObject({}),
  'residue rule written': z.strictObject({ version: count, isOn: z.boolean() }),
  'suggestion decided': z.strictObject({ part: z.enum(CataloguePart), outcome: z.enum(SuggestionOutcome) }),
  'catalogue edited': z.strictObject({ part: z.enum(CataloguePart), edit: count }),
  'catalogue edit undone': z.strictObject({ part: z.enum(CataloguePart), edit: count }),
  'entry corrected': z.strictObject({ fields: count }),
  'entry request answered': z.strictObject({ outcome: z.enum(RequestOutcome) }),
  'scale set': z.strictObject({ version: count, labels: count }),
  'scale applied': z.strictObject({ version: count, films: count, reviews: count }),
  'writer changed': z.strictObject({ fields: count }),
  merged: z.strictObject({ gone: count, moved: count, dropped: count }),
  'merge undone': z.strictObject({ gone: count }),
  moderated: z.strictObject({ kind: z.enum(ActKind), rule: z.enum(Rule).nullable() }),
} as const satisfies Record<string, z.ZodType<Record<string, number | boolean | string | null>>>

export type Act = keyof typeof acts

export type Details<Of extends Act> = z.infer<(typeof acts)[Of]>

/** Whom or what an act concerns. */
export type Subject =
  | {
      kind:
        | 'member'
        | 'invitation'
        | 'film proposal'
        | 'film import'
        | 'imported row'
        | 'moderation act'
        | 'text rule'
        | 'reason template'
        | 'appeal'
        | 'score weather'
        | 'critic review'
        | 'critic document'
        | 'residue rule'
        | 'entry request'
        | 'edit suggestion'
        | 'film'
        | 'person'
        | 'score scale version'
        | 'critic'
        | 'outlet'
      id: number
    }
  | { kind: 'site' }
