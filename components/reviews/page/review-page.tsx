import type { ReactNode } from 'react'
import { FilmNamed } from '@/components/films/film-named'
import { Poster } from '@/components/posters/poster'
import { Chips } from '@/components/reviews/card/chips'
import { FoundHelpful } from '@/components/reviews/card/found-helpful'
import { Days, SaidBy } from '@/components/reviews/card/said-by'
import { Stars } from '@/components/reviews/card/stars'
import { CookedText } from '@/components/text/cooked-text'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import type { Review } from '@/lib/reviews/reading/queries'
import { hidesAnything, withoutSpoilers } from '@/lib/text/spoilers/leaving-out'
import page from './page.module.css'

type Props = { review: Review; helpful: ReactNode }

/** One member's review, whole; with what its spoilers hide where that is shown. */
export function ReviewPage({ review, helpful }: Props) {
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
            A member on <FilmNamed film={film} />
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
        <Text review={review} here={here} />
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

type TextProps = { review: Review; here: string }

function Text({ review: { wholeSpoiler, text, language, shown }, here }: TextProps) {
  if (wholeSpoiler && !shown)
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
      <Shown shown={shown} wholeSpoiler={wholeSpoiler} text={text} here={here} />
      <div lang={language ?? undefined}>
        <CookedText tree={text} revealed={shown !== null} revealHref={`${here}/revealed`} />
      </div>
    </>
  )
}

type ShownProps = Pick<Review, 'shown' | 'wholeSpoiler' | 'text'> & { here: string }

/** Said where spoilers stand in the text: that they were asked for, or why they needed no asking. */
function Shown({ shown, wholeSpoiler, text, here }: ShownProps) {
  if (shown === 'asked')
    return (
      <p className={page.revealed}>
        Spoilers are shown. <a href={here}>Hide them</a>
      </p>
    )
  if (shown === null || !(wholeSpoiler || hidesAnything(withoutSpoilers(text)))) return null
  return (
    <p className={page.revealed}>
      {wholeSpoiler
        ? 'This whole review tells the story, and you have seen the film.'
        : 'Spoilers are shown, since you have seen the film.'}
    </p>
  )
}
