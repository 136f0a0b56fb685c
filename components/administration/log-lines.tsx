import { inDays } from '@/components/accounts/own/days'
import type { ListedEntry } from '@/lib/audit/queries'
import { administered } from '@/lib/members/administering/paths'
import styles from './administration.module.css'
import { inMinutes } from './words'

/** Entries of the log, a line each. */
export function LogLines({ entries }: { entries: readonly ListedEntry[] }) {
  return (
    <ul className={`${styles.list} ${styles.log}`}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <small>
            <time dateTime={entry.at.toISOString()}>{inMinutes(entry.at)}</time>
          </small>
          <span>
            <b>{entry.act}</b>
            {entry.subjectId !== null && (
              <>
                : <Whom entry={entry} />
              </>
            )}{' '}
            <small>
              {Object.entries(entry.details).map(([name, value]) => `${name} ${said(value)}, `)}
              by {entry.actorId === null ? 'Balcony itself' : (entry.actor ?? `number ${entry.actorId}`)}
            </small>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Whom({ entry: { subjectKind, subjectId, member } }: { entry: ListedEntry }) {
  return member ? <a href={administered({ handle: member })}>{member}</a> : `${subjectKind} ${subjectId}`
}

/** A detail in words: a time as its day, nothing as for good. */
function said(value: unknown): string {
  if (value === null) return 'for good'
  return /^\d{4}-\d\d-\d\dT/.test(String(value)) ? inDays(new Date(String(value))) : String(value)
}
