import type { Seated } from '@/components/critics/seats'
import styles from './axis.module.css'
import { lanes } from './lanes'

/** A dot is this wide on the narrowest axis, in per cent of it. */
const APART = 6.5

type Scored = { seat: number; at: number }

const scored = (critics: readonly Seated[]): Scored[] =>
  critics
    .flatMap(({ seat, score }) => (score ? [{ seat, at: score.of100 }] : []))
    .sort((a, b) => a.at - b.at || a.seat - b.seat)

export const dotLanes = (critics: readonly Seated[]): number =>
  Math.max(
    -1,
    ...lanes(
      scored(critics).map(({ at }) => at),
      APART,
    ),
  ) + 1

/** Every score as a dot with its critic's seat. */
export function Dots({ critics, top }: { critics: readonly Seated[]; top: number }) {
  const all = scored(critics)
  const lane = lanes(
    all.map(({ at }) => at),
    APART,
  )
  return all.map(({ seat, at }, i) => {
    const y = top + 22 * (lane[i] ?? 0)
    return (
      <g key={seat} className={styles.dot}>
        <circle cx={`${at}%`} cy={y} />
        <text x={`${at}%`} y={y + 4}>
          {seat}
        </text>
      </g>
    )
  })
}
