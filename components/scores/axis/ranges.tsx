import type { Seated } from '@/components/critics/seats'
import { VERDICT_CLASSES } from '@/lib/scores/rules'
import styles from './axis.module.css'

type Laid = { seat: number; low: number; high: number; lane: number }

/** Where each silent review's number could lie; those of one class below one another. */
function laid(critics: readonly Seated[]): Laid[] {
  const taken = { negative: 0, mixed: 0, positive: 0 }
  return critics
    .filter(({ score }) => !score)
    .map(({ seat, verdict }) => ({ seat, ...VERDICT_CLASSES[verdict], lane: taken[verdict]++ }))
}

export const rangeLanes = (critics: readonly Seated[]): number =>
  Math.max(-1, ...laid(critics).map(({ lane }) => lane)) + 1

export function Ranges({ critics, top }: { critics: readonly Seated[]; top: number }) {
  return laid(critics).map(({ seat, low, high, lane }) => {
    const y = top + 22 * lane
    const middle = `${(low + high) / 2}%`
    return (
      <g key={seat} className={styles.range}>
        <line x1={`${low}%`} x2={`${high}%`} y1={y} y2={y} />
        <circle cx={middle} cy={y} />
        <text x={middle} y={y + 4}>
          {seat}
        </text>
      </g>
    )
  })
}
