import { discussionPath, ORDERS, type Order } from '@/lib/comments/reading/list-path'
import styles from './section.module.css'

const WORDS: Record<Order, string> = { newest: 'Newest', helpful: 'Most helpful' }

/** The orders threads can be read in, each a link to a list of its own. */
export function Orders({ home, order }: { home: string; order: Order }) {
  return (
    <nav className={styles.orders} aria-label="Comments, ordered">
      <ul>
        {ORDERS.map((one) => (
          <li key={one}>
            <a href={discussionPath(home, { order: one })} aria-current={one === order ? 'true' : undefined}>
              {WORDS[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
