import { Press } from '@/components/ui/press/press'
import press from '@/components/ui/press/press.module.css'
import {
  addToWatchlistAction,
  markSeenAction,
  takeOffWatchlistAction,
  unmarkSeenAction,
} from '@/lib/keeping/actions'
import type { Keeping } from '@/lib/keeping/queries'
import type { Meant } from '@/lib/keeping/schema'
import styles from './keeping.module.css'
import { SeenSign, WatchlistSign } from './signs'

type Props = {
  film: string
  /** Null for who is not signed in. */
  keeping: Keeping | null
  /** Nobody can have seen a film that is not out. */
  isOut: boolean
}

/** Seen it, and wants to: each one press. */
export function KeepButtons({ film, keeping, isOut }: Props) {
  if (!keeping) return <KeepLinks film={film} isOut={isOut} />
  const { isMarked, hasSeen, isWanted } = keeping
  const hidden = { film, from: `/films/${film}#your-seat` }
  return (
    <div className={styles.buttons}>
      {isOut && (!hasSeen || isMarked) && (
        <Press action={isMarked ? unmarkSeenAction : markSeenAction} hidden={hidden} isPressed={isMarked}>
          <SeenSign />
          Seen
        </Press>
      )}
      <Press
        action={isWanted ? takeOffWatchlistAction : addToWatchlistAction}
        hidden={hidden}
        isPressed={isWanted}
      >
        <WatchlistSign />
        Watchlist
      </Press>
      <p>{inWords(keeping)}</p>
    </div>
  )
}

function inWords({ isMarked, hasSeen, isWanted }: Keeping): string {
  if (isWanted) return 'It is on your watchlist until you have seen it.'
  if (isMarked) return 'You have seen it; so it is off your watchlist.'
  return hasSeen ? 'You have seen it: you rated it or wrote about it.' : 'Not seen by you yet.'
}

function KeepLinks({ film, isOut }: Pick<Props, 'film' | 'isOut'>) {
  const link = (as: Meant) => ({ className: press.link, href: keepPath(film, as), rel: 'nofollow' })
  return (
    <div className={styles.buttons}>
      {isOut && (
        <a {...link('seen')}>
          <SeenSign />
          Seen
        </a>
      )}
      <a {...link('watchlist')}>
        <WatchlistSign />
        Watchlist
      </a>
    </div>
  )
}

/** Where one keeps a film after signing in by way of a button. */
const keepPath = (film: string, as: Meant) => `/films/${film}/keep?as=${as}`
