import { inDays } from '@/components/accounts/own/days'
import { ActionForm } from '@/components/ui/action-form'
import { TEXT_RULES } from '@/lib/moderation/paths'
import { endRuleAction } from '@/lib/moderation/rules/actions'
import type { EndedRule, ListedRule } from '@/lib/moderation/rules/queries'
import styles from './rules.module.css'
import { EFFECTS } from './words'

/** One rule as it is now. */
export function RuleLine({ rule: one, mayChange }: { rule: ListedRule; mayChange: boolean }) {
  const { id, kind, pattern, effect, rule, note, by, at, replaces } = one
  const again = new URLSearchParams({ kind, pattern, effect, rule, note: note ?? '', replaces: String(id) })
  return (
    <li>
      <p>
        <code className={styles.pattern}>{pattern}</code> <b>{EFFECTS[effect].words}</b>{' '}
        {kind === 'link' && 'as a link '}
        <small>
          for the rule “{rule}”. By {by?.handle ?? 'somebody who left'} on {inDays(at)}
          {replaces && `; before that: ${replaces.pattern}, ${EFFECTS[replaces.effect].words.toLowerCase()}`}
        </small>
        {note && <small className={styles.note}>{note}</small>}
      </p>
      {mayChange && (
        <div className={styles.ways}>
          <a href={`${TEXT_RULES}?${again}#try`}>
            Change<span className="unseen"> the rule for {pattern}</span>
          </a>
          <ActionForm
            action={endRuleAction}
            submit="End"
            label={`End the rule for ${pattern}`}
            hidden={{ rule: String(id) }}
            quiet
          />
        </div>
      )}
    </li>
  )
}

/** One that ended, and whether another took its place. */
export function EndedLine({ rule: one }: { rule: EndedRule }) {
  const { pattern, effect, rule, by, at, endedAt, endedBy, replaced } = one
  return (
    <li>
      <p>
        <code className={styles.pattern}>{pattern}</code> {EFFECTS[effect].words}{' '}
        <small>
          for the rule “{rule}”. By {by?.handle ?? 'somebody who left'} on {inDays(at)}
          {endedAt && `; ${replaced ? 'changed' : 'ended'} on ${inDays(endedAt)}`} by{' '}
          {endedBy?.handle ?? 'somebody who left'}
        </small>
      </p>
    </li>
  )
}
