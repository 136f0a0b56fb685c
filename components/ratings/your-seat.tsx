import type { ReactNode } from 'react'
import { KeepButtons } from '@/components/keeping/keep-buttons'
import { ActionForm } from '@/components/ui/action-form'
import { Rail } from '@/components/ui/rail'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Film } from '@/lib/films/queries'
import type { Keeping } from '@/lib/keeping/queries'
import { dateInWords } from '@/lib/partial-date'
import { unrateAction } from '@/lib/ratings/actions'
import { canRate, datesOf, opensOn } from '@/lib/ratings/policy'
import { StarForm } from './star-form'
import { StarLinks } from './star-links'
import styles from './stars.module.css'

type Props = {
  film: Film
  viewer: Viewer | null
  own: number | null
  keeping: Keeping | null
  /** The way to write a review of it, or to go on. */
  writing: ReactNode
}

/** Where whoever reads can say what they think of the film. */
export function YourSeat({ film, viewer, own, keeping, writing }: Props) {
  const dates = datesOf(film)
  return (
    <Rail id="your-seat" title="Your seat" intro={<p>Half a star to five, one rating each.</p>}>
      <div className={styles.seat}>
        {!canRate(dates) ? (
          <p>Nobody can have seen this film yet. Ratings open on {dateInWords(opensOn(dates) ?? '')}.</p>
        ) : viewer ? (
          <Own film={film.slug} own={own} />
        ) : (
          <>
            <StarLinks film={film.slug} />
            <p>Press a star: you sign in, and it counts.</p>
          </>
        )}
        {canRate(dates) && writing}
        <KeepButtons film={film} keeping={keeping} isOut={canRate(dates)} />
      </div>
    </Rail>
  )
}

function Own({ film, own }: { film: string; own: number | null }) {
  return (
    <>
      <StarForm film={film} own={own} />
      {own !== null && (
        <ActionForm action={unrateAction} submit="Take the stars away" hidden={{ film }} quiet />
      )}
    </>
  )
}
