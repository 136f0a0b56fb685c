import { Work } from '@/components/films/shelf'
import { ListCards } from '@/components/lists/list-cards'
import { Stars } from '@/components/reviews/card/stars'
import { Rail } from '@/components/ui/rail'
import { diaryPath } from '@/lib/diary/path'
import type { DiaryEntry } from '@/lib/diary/queries'
import { listsPath } from '@/lib/lists/path'
import type { ListedList } from '@/lib/lists/queries'
import { dateInWords } from '@/lib/partial-date'
import styles from './members.module.css'

/** The films somebody saw last. */
export function LatestDays({ handle, days }: { handle: string; days: readonly DiaryEntry[] }) {
  if (days.length === 0) return null
  return (
    <Rail
      title="Diary"
      intro={
        <p>
          Seen last. <a href={diaryPath(handle)}>The whole diary</a>
        </p>
      }
    >
      <ol className={styles.days}>
        {days.map(({ id, film, seenOn, halfStars }) => (
          <li key={id}>
            <Work film={film} />
            <p>
              <time dateTime={seenOn}>{dateInWords(seenOn)}</time>
            </p>
            {halfStars && <Stars halfStars={halfStars} />}
          </li>
        ))}
      </ol>
    </Rail>
  )
}

/** The lists somebody made last. */
export function LatestLists({ handle, lists }: { handle: string; lists: readonly ListedList[] }) {
  if (lists.length === 0) return null
  return (
    <Rail
      title="Lists"
      intro={
        <p>
          The newest first. <a href={listsPath(handle)}>All lists</a>
        </p>
      }
    >
      <ListCards lists={lists} />
    </Rail>
  )
}
