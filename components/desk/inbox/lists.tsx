import { NEEDS } from '@/lib/desk/documents/needs'
import type { Inbox, InboxFilters } from '@/lib/desk/documents/queries'
import { DESK } from '@/lib/desk/paths'
import styles from './inbox.module.css'

const STATUSES = { open: 'Open', entered: 'Entered', setAside: 'Set aside' } as const

/** The address of a list of documents. */
export function inboxAddress({ status, need, before }: InboxFilters): string {
  const asked = new URLSearchParams({
    ...(status === 'open' ? {} : { status }),
    ...(need && { need }),
    ...(before && { before: String(before) }),
  }).toString()
  return asked ? `${DESK}?${asked}` : DESK
}

/** Which documents one looks at: by what became of them, and of the open ones by what they need. */
export function Lists({ filters, counts }: { filters: InboxFilters; counts: Inbox['counts'] }) {
  return (
    <nav className={styles.lists} aria-label="Documents">
      <ul>
        {(Object.keys(STATUSES) as (keyof typeof STATUSES)[]).map((status) => (
          <li key={status}>
            <a
              href={inboxAddress({ status })}
              aria-current={filters.status === status && !filters.need ? 'page' : undefined}
            >
              {STATUSES[status]}
            </a>
          </li>
        ))}
      </ul>
      {counts.some(({ many }) => many > 0) && (
        <ul>
          {counts
            .filter(({ many }) => many > 0)
            .map(({ name, many }) => (
              <li key={name}>
                <a
                  href={inboxAddress({ status: 'open', need: name })}
                  aria-current={filters.need === name ? 'page' : undefined}
                >
                  {NEEDS[name]} <b>{many}</b>
                </a>
              </li>
            ))}
        </ul>
      )}
    </nav>
  )
}
