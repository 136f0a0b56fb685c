import { AspectMatrix } from '@/components/aspects/matrix'
import head from '@/components/ui/page/head.module.css'
import { Rail } from '@/components/ui/rail'
import type { CardOnPage, Film } from '@/lib/films/queries'
import { CriticsList } from './critics-section'
import { seated } from './seats'

type Props = { film: Film; page: { reviews: readonly CardOnPage[]; first: number; next: string | null } }

/** A further page of a film's critics: their aspects and their reviews, seats counted on from the page before. */
export function CriticsPage({ film, page: { reviews, first, next } }: Props) {
  const critics = seated(reviews, first)
  const seats = `${first.toLocaleString('en')}–${(first + reviews.length - 1).toLocaleString('en')}`
  return (
    <article>
      <header className={head.head}>
        <p>
          <a href={`/films/${film.slug}`}>
            <cite>{film.title}</cite>
          </a>{' '}
          {film.year}
        </p>
        <h1>
          Critics {seats} <small>of {film.reviewCount.toLocaleString('en')}</small>
        </h1>
      </header>
      <AspectMatrix critics={critics} totals={film.sheet.aspects} reviewCount={film.reviewCount} />
      <Rail id="critics" title="Their reviews" intro={<p>Our summaries, by score; the silent ones last.</p>}>
        <CriticsList film={film} critics={critics} next={next} />
      </Rail>
    </article>
  )
}
