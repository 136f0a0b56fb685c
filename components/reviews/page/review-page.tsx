import type { ReactNode } from 'react'
import { Poster } from '@/components/posters/poster'
import { Chips } from '@/components/reviews/card/chips'
import { FoundHelpful } from '@/components/reviews/card/found-helpful'
import { Days, SaidBy } from '@/components/reviews/card/said-by'
import { Stars } from '@/components/reviews/card/stars'
import { CookedText } from '@/components/text/cooked-text'
import { Spelled } from '@/components/ui/spelled'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import type { Review } from '@/lib/reviews/reading/queries'
import page from './page.module.css'

type Props = { review: Review; revealed: boolean; helpful: ReactNode }

/** One member's review, whole. What its spoilers hide is only on the page that was asked for it. */
export function ReviewPage({ review, revealed, helpful }: Props) {
  const { id, film, author, title, halfStars, language, chips } = review
  const here = reviewPath(film.slug, author.handle)
  return (
    <article className={page.review} id={`review-${id}`}>
      <header>
        <a className={page.plate} href={`/films/${film.slug}`}>
          <Poster film={film} label={`${film.title}, ${film.year ?? 'year unknown'}`} />
        </a>
        <div>
          <p className={page.film}>
            A member on{' '}
            <a href={`/films/${film.slug}`}>
              <cite>
                <Spelled>{film.title}</Spelled>
              </cite>
            </a>{' '}
            {film.year}
          </p>
          <h1 lang={title && language ? language : undefined}>
            <bdi>{title ?? author.name ?? author.handle}</bdi>
          </h1>
          {halfStars && <Stars halfStars={halfStars} />}
          <SaidBy author={author} />
          <Days review={review} here={here} />
        </div>
      </header>
      <div className={page.matter}>
        <Text review={review} revealed={revealed} here={here} />
        <Chips chips={chips} film={film.slug} />
        <footer>
          <FoundHelpful {...review} />
          {helpful}
        </footer>
        <p>
          <a href={`/films/${film.slug}#members`}>All members on {film.title}</a>
        </p>
      </div>
    </article>
  )
}

function Text({
  review: { wholeSpoiler, text, language },
  revealed,
  here,
}: Omit<Props, 'helpful'> & { here: string }) {
  if (wholeSpoiler && !revealed)
    return (
      <p className={page.whole}>
        This whole review tells the story.{' '}
        <a href={`${here}/revealed`} rel="nofollow">
          Read it all the same
        </a>
      </p>
    )
  return (
    <>
      {revealed && (
        <p className={page.revealed}>
          Spoilers are shown. <a href={here}>Hide them</a>
        </p>
      )}
      <div lang={language ?? undefined}>
        <CookedText tree={text} revealed={revealed} revealHref={`${here}/revealed`} />
      </div>
    </>
  )
}
