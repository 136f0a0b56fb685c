import { FILM_VERDICT_WORDS } from '@/components/scores/verdicts'
import type { Standing } from '@/lib/scales/films'
import styles from './scales.module.css'

type Props = {
  film: { slug: string; title: string; year: number | null }
  before: Standing
  after: Standing
  /** What was printed, and what it is on 0–100 before and after. */
  printed?: readonly { raw: string; before: number; after: number }[]
}

const tenth = (n: number | null) => (n === null ? 'none' : n.toFixed(1))
const bandOf = ({ band }: Standing) => (band ? `${tenth(band.low)}–${tenth(band.high)}` : 'none')
const wordOf = ({ verdict }: Standing) => (verdict ? FILM_VERDICT_WORDS[verdict] : 'none')

/** One film’s critics’ score, before and after. */
export function FilmChange({ film: { slug, title, year }, before, after, printed = [] }: Props) {
  return (
    <li>
      <p>
        <a href={`/films/${slug}`}>
          <cite>{title}</cite>
        </a>{' '}
        {year}
      </p>
      <ul className={styles.figures}>
        <Figure words="Mean" before={tenth(before.mean)} after={tenth(after.mean)} />
        <Figure words="Band" before={bandOf(before)} after={bandOf(after)} />
        <Figure words="Verdict" before={wordOf(before)} after={wordOf(after)} />
      </ul>
      {printed.length > 0 && (
        <p className={styles.printed}>
          {printed.map(({ raw, before, after }) => `“${raw}” ${tenth(before)} → ${tenth(after)}`).join(', ')}
        </p>
      )}
    </li>
  )
}

function Figure({ words, before, after }: { words: string; before: string; after: string }) {
  return (
    <li>
      <span>{words}</span>{' '}
      {before === after ? (
        <>
          {before} <small>as before</small>
        </>
      ) : (
        <>
          {before} <span className="unseen">becomes</span>
          <span aria-hidden="true">→</span> <b>{after}</b>
        </>
      )}
    </li>
  )
}
