import type { FilmSheet } from '@/lib/films/schema'
import styles from './axis.module.css'

const TALLEST = 44

/** Many scores: a bar at each, as tall as it is frequent. */
export function Marks({ marks, base }: { marks: FilmSheet['marks']; base: number }) {
  const most = Math.max(1, ...marks.map(({ count }) => count))
  return (
    <g className={styles.marks}>
      {marks.map(({ score, count }) => (
        <line
          key={score}
          x1={`${score}%`}
          x2={`${score}%`}
          y1={base}
          y2={Math.round(base - 6 - (TALLEST * count) / most)}
        />
      ))}
    </g>
  )
}
