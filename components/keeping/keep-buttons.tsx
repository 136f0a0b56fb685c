import { AddEntry } from '@/components/diary/add-entry'
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
import { filmListsPath } from '@/lib/lists/path'
import styles from './keeping.module.css'
import { Kept } from './kept'
import { DiarySign, ListSign, SeenSign, WatchlistSign } from './signs'

type Props = {
  film: { slug: string; listCount: number }
  /** Null for who is not signed in. */
  keeping: Keeping | null
  /** Nobody can have seen a film that is not out. */
  isOut: boolean
  /** What was pressed before signing in. */
  meant?: Meant | null
}

/** Seen it, and wants to: each one press. On which day, and in which lists: a form, and a page. */
export function KeepButtons({ film, keeping, isOut, meant = null }: Props) {
  if (!keeping) return <KeepLinks film={film} isOut={isOut} />
  const { isMarked, hasSeen, isWanted } = keeping
  const hidden = { film: film.slug, from: `/films/${film.slug}#your-seat` }
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
      {isOut && (
        // Once a day is added, the form is another one, and folded again.
        <AddEntry
          key={keeping.days[0]?.entry}
          film={film.slug}
          wasSeen={hasSeen}
          isOpen={meant === 'diary'}
        />
      )}
      <Lists film={film} />
      <Kept keeping={keeping} />
    </div>
  )
}

function Lists({ film: { slug, listCount } }: Pick<Props, 'film'>) {
  return (
    <a className={press.link} href={filmListsPath(slug)}>
      <ListSign />
      Lists {listCount > 0 && <small>{listCount.toLocaleString('en')}</small>}
    </a>
  )
}

function KeepLinks({ film, isOut }: Pick<Props, 'film' | 'isOut'>) {
  const link = (as: Meant) => ({
    className: press.link,
    href: `/films/${film.slug}/keep?as=${as}`,
    rel: 'nofollow',
  })
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
      {isOut && (
        <a {...link('diary')}>
          <DiarySign />
          Diary
        </a>
      )}
      <Lists film={film} />
    </div>
  )
}
