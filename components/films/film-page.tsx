import type { ReactNode } from 'react'
import { AspectMatrix } from '@/components/aspects/matrix'
import { CriticsSection } from '@/components/critics/critics-section'
import { seated } from '@/components/critics/seats'
import { ScorePanel } from '@/components/scores/score-panel'
import type { CardOnPage, Film } from '@/lib/films/queries'
import { memberAspects } from '@/lib/reviews/reading/aspects'
import { audienceOf } from '@/lib/scores/audience'
import { InTheSameBreath } from './company'
import { ContentNotes } from './content-notes'
import { Credits } from './credits'
import { Related } from './related'
import { TitleBlock } from './title/title-block'
import { Trivia } from './trivia'

type Props = {
  film: Film
  reviews: readonly CardOnPage[]
  /** The address of the next page of critics, null where they are all here. */
  next: string | null
  /** Where whoever reads can have its facts corrected. */
  correct: ReactNode
  /** Where whoever reads can rate it. */
  seat: ReactNode
  /** What members wrote. */
  members: ReactNode
  /** What they say to it and to each other. */
  discussion: ReactNode
}

export function FilmPage({ film, reviews, next, correct, seat, members, discussion }: Props) {
  const critics = seated(reviews)
  const { aspects, contentNotes, credits, related } = film.sheet
  return (
    <article>
      <TitleBlock film={film} critics={critics} correct={correct} />
      <ScorePanel film={{ ...film, critics, audience: audienceOf(film.ratingCounts, film.siteMean) }} />
      {seat}
      <AspectMatrix
        critics={critics}
        totals={aspects}
        reviewCount={film.reviewCount}
        members={{ film: film.slug, totals: memberAspects(film.reviewCounts) }}
      />
      <CriticsSection film={film} critics={critics} next={next} />
      <InTheSameBreath film={film} critics={critics} />
      {members}
      {discussion}
      <ContentNotes notes={contentNotes} critics={critics} />
      <Trivia film={film} critics={critics} />
      <Credits credits={credits} />
      <Related films={related} />
    </article>
  )
}
