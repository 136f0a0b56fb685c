import { Spelled } from '@/components/ui/spelled'
import { dateInWords } from '@/lib/partial-date'
import type { History } from '@/lib/reviews/history/queries'
import { historyPath, reviewPath } from '@/lib/reviews/reading/list-path'
import { capital, inWords } from '@/lib/words'
import { ChangeStep } from './change-step'
import styles from './history.module.css'

/** A review's changes, each word for word beside what was before. */
export function HistoryPage({ review, steps, earlier }: History) {
  const { film, author, postedOn, shown, language } = review
  const name = author.name ?? author.handle
  const here = historyPath(film.slug, author.handle)
  return (
    <article className={styles.history}>
      <header>
        <p>
          <a href={reviewPath(film.slug, author.handle)}>
            The review by <bdi>{name}</bdi>
          </a>{' '}
          of{' '}
          <a href={`/films/${film.slug}`}>
            <cite>
              <Spelled>{film.title}</Spelled>
            </cite>
          </a>
        </p>
        <h1>What changed</h1>
        {shown === 'asked' && (
          <p>
            Spoilers are shown. <a href={here}>Hide them</a>
          </p>
        )}
      </header>
      <ol reversed>
        {steps.map((step) => (
          <ChangeStep key={step.number} step={step} language={language} asking={`${here}/revealed`} />
        ))}
        <li className={styles.first}>
          {earlier > 0 && (
            <p>
              {capital(inWords(earlier))} earlier {earlier === 1 ? 'change is' : 'changes are'} kept, and not
              shown here.
            </p>
          )}
          <h2>
            <time dateTime={postedOn}>{dateInWords(postedOn)}</time>
          </h2>
          <p>{steps.length === 0 ? 'Posted, and not changed since.' : 'Posted.'}</p>
        </li>
      </ol>
    </article>
  )
}
