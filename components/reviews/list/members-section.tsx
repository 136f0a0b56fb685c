import type { ReactNode } from 'react'
import { Empty } from '@/components/ui/empty'
import { Rail } from '@/components/ui/rail'
import { Spelled } from '@/components/ui/spelled'
import { listPath } from '@/lib/reviews/reading/list-path'
import type { RevealedPage } from '@/lib/reviews/reading/revealing'
import { capital, inWords } from '@/lib/words'
import styles from './list.module.css'
import { ListWays } from './list-ways'
import { type Reader, ReviewCards } from './review-cards'

type Props = {
  film: { slug: string; title: string; reviewCounts: Readonly<Record<string, number>> }
  page: RevealedPage
  reader: Reader
  /** Where whoever reads can ask to be told of new ones. */
  notify: ReactNode
}

/** Members' reviews on the film's page: the most helpful ones, and the ways to all others. */
export function MembersSection({ film, page: { reviews, next }, reader, notify }: Props) {
  const n = film.reviewCounts.all ?? 0
  if (reviews.length === 0) return <Nobody film={film} notify={notify} isHidden={n > 0} />
  return (
    <Rail
      id="members"
      title={`${capital(inWords(n))} ${n === 1 ? 'member' : 'members'}`}
      intro={
        <>
          <p>Beside the critics, never mixed with them. First what readers found helpful.</p>
          {notify}
        </>
      }
    >
      <div>
        <ListWays film={film} />
        <ReviewCards reviews={reviews} film={film} reader={reader} from={`/films/${film.slug}`} />
        {next && (
          <p className={styles.next}>
            <a href={listPath(film.slug, { after: next })} rel="next">
              Further reviews
            </a>
          </p>
        )}
      </div>
    </Rail>
  )
}

type NobodyProps = Pick<Props, 'film' | 'notify'> & {
  /** There are some, by members whom this reader does not see. */
  isHidden: boolean
}

function Nobody({ film, notify, isHidden }: NobodyProps) {
  return (
    <Rail
      id="members"
      title="Members"
      intro={
        <>
          <p>Beside the critics, never mixed with them.</p>
          {notify}
        </>
      }
    >
      <Empty
        says={
          isHidden ? (
            'No review is here that is shown to you.'
          ) : (
            <>
              The seats are empty. No member has reviewed{' '}
              <cite>
                <Spelled>{film.title}</Spelled>
              </cite>{' '}
              yet.
            </>
          )
        }
      >
        <p>Reviews will stand here, sorted by how helpful readers found them.</p>
      </Empty>
    </Rail>
  )
}
