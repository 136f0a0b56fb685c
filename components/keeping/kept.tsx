import { entryPath } from '@/lib/diary/path'
import type { Keeping } from '@/lib/keeping/queries'
import { dateInWords } from '@/lib/partial-date'

/** What a member keeps of a film, in words. */
export function Kept({ keeping }: { keeping: Keeping }) {
  const { days } = keeping
  return (
    <p>
      {inWords(keeping)}
      {days.length > 0 && ' In your diary: '}
      {days.map(({ entry, seenOn }, i) => (
        <span key={entry}>
          {i > 0 && ', '}
          <a href={entryPath(entry)}>{dateInWords(seenOn)}</a>
        </span>
      ))}
      {days.length > 0 && '.'}
    </p>
  )
}

function inWords({ isMarked, hasSeen, isWanted, days }: Keeping): string {
  if (isWanted)
    return hasSeen ? 'On your watchlist, to be seen again.' : 'On your watchlist until you have seen it.'
  if (isMarked) return 'You have seen it; so it is off your watchlist.'
  if (!hasSeen) return 'Not seen by you yet.'
  return days.length > 0 ? 'You have seen it.' : 'You have seen it: you rated it or wrote about it.'
}
