import { bandInWords, bandOf } from '@/components/scores/standing'
import { Rail } from '@/components/ui/rail'
import type { CardOnPage, Film } from '@/lib/films/queries'
import { inWords } from '@/lib/words'
import styles from './front.module.css'

/** How we score, in three steps, told with the leading film's own numbers. */
export function Method({ film, reviews }: { film: Film; reviews: readonly CardOnPage[] }) {
  const band = bandOf(film)
  const mark = reviews.find((review) => review.score)?.score
  const silent = film.reviewCount - film.scoredCount
  return (
    <Rail title="How we score" intro={<Intro />}>
      <ol className={styles.steps}>
        <li>
          <h3>The critic’s own mark first</h3>
          <p>
            {mark
              ? `“${mark.raw}” stands before its ${mark.of100.toFixed(0)} of 100.`
              : 'What a critic writes stands first.'}
            {film.criticMean !== null &&
              ` The mean of the ${inWords(film.scoredCount)} who gave one is ${film.criticMean.toFixed(1)}.`}
          </p>
        </li>
        <li>
          <h3>Nobody is given a number</h3>
          <p>
            {silent > 0
              ? `${silent === 1 ? 'One critic' : `${inWords(silent).replace(/^./, (c) => c.toUpperCase())} critics`} of this film gave no score. We read the verdict, and say why.`
              : 'A review without a score keeps its verdict and gets no number.'}
          </p>
        </li>
        <li>
          <h3>The silence has a width</h3>
          <p>
            {band
              ? `Had they scored at either end of their class, the mean would lie anywhere in ${bandInWords(band)}.`
              : 'Where some are silent, a band shows how far they could move the mean.'}
          </p>
        </li>
      </ol>
    </Rail>
  )
}

function Intro() {
  return (
    <>
      <p>The working is always shown.</p>
      <p>
        <a href="/method">The method in full</a>
      </p>
    </>
  )
}
