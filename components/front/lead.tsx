import { NotesMatrix } from '@/components/aspects/notes-matrix'
import { seated } from '@/components/critics/seats'
import { Poster } from '@/components/posters/poster'
import { Axis } from '@/components/scores/axis/axis'
import { bandInWords, bandOf } from '@/components/scores/standing'
import { FILM_VERDICT_WORDS } from '@/components/scores/verdicts'
import { Rail } from '@/components/ui/rail'
import { Legend } from '@/components/ui/sign'
import type { CardOnPage, Film } from '@/lib/films/queries'
import { agreement, headline, split } from '@/lib/front/headline'
import { audienceOf } from '@/lib/scores/audience'
import { inWords } from '@/lib/words'
import { Breath } from './breath'
import styles from './front.module.css'
import { Pair } from './pair'

/** Seats the front page's excerpt of the matrix has room for. */
const EXCERPT = 6

/** The film the page opens with: what its critics make of it together, where they part, what they name beside it. */
export function Lead({ film, reviews }: { film: Film; reviews: readonly CardOnPage[] }) {
  const critics = seated(reviews)
  const standing = { ...film, critics, audience: audienceOf(film.ratingCounts, film.siteMean) }
  const { aspects, company } = film.sheet
  const parting = [agreement(aspects), split(aspects)].flatMap((aspect) => aspect ?? [])
  return (
    <>
      <article className={styles.lead}>
        <a className={styles.plate} href={`/films/${film.slug}`}>
          <Poster film={film} label={`${film.title}, ${film.year ?? 'year unknown'}`} />
        </a>
        <div className={styles.story}>
          <p className={styles.kick}>
            <cite>{film.title}</cite> {film.year}
          </p>
          <h1>
            <a href={`/films/${film.slug}`}>{headline(film.title, film.reviewCount, aspects)}</a>
          </h1>
          {film.synopsis && <p className={styles.stand}>{film.synopsis}</p>}
          <Axis film={standing} working={false} audience={standing.audience.n > 0} />
          <ScoreLine film={film} />
        </div>
      </article>
      <Pair film={film} critics={critics} />
      {parting.length > 0 && critics.length <= EXCERPT && (
        <Rail
          title="Where they split"
          intro={<SplitIntro slug={film.slug} shown={parting.length} of={aspects.length} />}
        >
          <NotesMatrix critics={critics} totals={parting} />
        </Rail>
      )}
      {company.length > 0 && <Breath film={film} />}
    </>
  )
}

function ScoreLine({ film }: { film: Film }) {
  const band = bandOf(film)
  if (film.criticMean === null) return null
  return (
    <p className={styles.scoreline}>
      <b>{film.criticMean.toFixed(1)}</b> from {film.scoredCount} of {film.reviewCount} critics.
      {band && (
        <>
          {' '}
          Counting the {inWords(film.reviewCount - film.scoredCount)} silent, <b>{bandInWords(band)}</b>.
        </>
      )}
      {film.verdict && (
        <>
          {' '}
          Verdict: <b>{FILM_VERDICT_WORDS[film.verdict]}</b>.
        </>
      )}
    </p>
  )
}

function SplitIntro({ slug, shown, of }: { slug: string; shown: number; of: number }) {
  return (
    <>
      <p>
        {shown === 1 ? 'One aspect' : 'Two aspects'} of {inWords(of)}. Whatever a critic says nothing of stays
        blank.
      </p>
      <Legend />
      <p>
        <a href={`/films/${slug}#aspects`}>The whole matrix</a>
      </p>
    </>
  )
}
