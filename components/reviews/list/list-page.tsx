import { FilmNamed } from '@/components/films/film-named'
import { Empty } from '@/components/ui/empty'
import head from '@/components/ui/page/head.module.css'
import { Rail } from '@/components/ui/rail'
import type { Film } from '@/lib/films/queries'
import { isByStars, listPath, nameOf, type ReviewList } from '@/lib/reviews/reading/list-path'
import type { RevealedPage } from '@/lib/reviews/reading/revealing'
import styles from './list.module.css'
import { ListWays } from './list-ways'
import { listInWords } from './list-words'
import { type Reader, ReviewCards } from './review-cards'

type Props = { film: Film; list: ReviewList; page: RevealedPage; reader: Reader }

/** A page of a film's members' reviews: in one order, narrowed by one thing or none. */
export function ReviewListPage({ film, list, page: { reviews, next }, reader }: Props) {
  const n = film.reviewCounts[nameOf(list.narrowed)] ?? 0
  return (
    <article>
      <header className={head.head}>
        <p>
          <FilmNamed film={film} />
        </p>
        <h1>
          {listInWords(list.narrowed)} <small>{n.toLocaleString('en')}</small>
        </h1>
      </header>
      <Rail title="Reviews" intro={<Intro film={film} list={list} />}>
        <div>
          <ListWays film={film} list={list} />
          {reviews.length === 0 && <Nothing list={list} />}
          <ReviewCards reviews={reviews} film={film} reader={reader} from={listPath(film.slug, list)} />
          {(list.after || next) && (
            <p className={styles.next}>
              {next && (
                <a href={listPath(film.slug, { ...list, after: next })} rel="next">
                  Further reviews
                </a>
              )}
              {list.after && <a href={listPath(film.slug, { ...list, after: null })}>From the start</a>}
            </p>
          )}
        </div>
      </Rail>
    </article>
  )
}

function Intro({ film, list: { narrowed, order } }: Pick<Props, 'film' | 'list'>) {
  return (
    <>
      {isByStars(order) && <p>Only reviews with stars have a place in this order.</p>}
      {order === 'helpful' && (
        <p>
          By what readers found helpful. <a href="/method#helpful">How</a>
        </p>
      )}
      {narrowed && (
        <p>
          <a href={listPath(film.slug)}>All {(film.reviewCounts.all ?? 0).toLocaleString('en')} reviews</a>
        </p>
      )}
    </>
  )
}

function Nothing({ list: { narrowed } }: Pick<Props, 'list'>) {
  return (
    <Empty
      says={
        narrowed?.by === 'stars'
          ? 'Nobody who gave these stars has written a review.'
          : 'No member’s review is here yet.'
      }
    />
  )
}
