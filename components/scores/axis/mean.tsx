import { bandInWords } from '@/components/scores/standing'
import styles from './axis.module.css'

type Band = { low: number; high: number }

/** Where the labels of mean and band would run into each other, in per cent. */
const CLOSE = 14

const middleOf = ({ low, high }: Band) => (low + high) / 2

export function areClose(mean: number | null, band: Band | null): boolean {
  return mean !== null && band !== null && Math.abs(mean - middleOf(band)) < CLOSE
}

type Props = { mean: number | null; band: Band | null; top: number; raised: number }

/** The mean of those who scored, and the band it could lie in, over the track. */
export function Mean({ mean, band, top, raised }: Props) {
  return (
    <>
      {band && (
        <g className={styles.band}>
          <rect
            x={`${band.low}%`}
            width={`${Math.max(0.6, band.high - band.low).toFixed(1)}%`}
            y={top - 4}
            height="20"
            rx="2"
          />
          <BandLabel band={band} mean={areClose(mean, band) ? mean : null} y={top - 14} />
        </g>
      )}
      {mean !== null && (
        <>
          <line
            x1={`${mean}%`}
            x2={`${mean}%`}
            y1={top - 12 - raised}
            y2={top + 20}
            className={styles.mean}
          />
          <text x={`${mean}%`} y={top - 20 - raised} className={styles.meanLabel}>
            {mean.toFixed(1)}
          </text>
        </>
      )}
    </>
  )
}

/** Over the band's middle, or beside both where the mean is in the way. */
function BandLabel({ band, mean, y }: { band: Band; mean: number | null; y: number }) {
  const label = bandInWords(band)
  if (mean === null)
    return (
      <text x={`${middleOf(band)}%`} y={y}>
        {label}
      </text>
    )
  const [left, right] = [Math.min(band.low, mean), Math.max(band.high, mean)]
  const after = left < 14 || (right < 86 && mean <= middleOf(band))
  return (
    <text
      x={`${after ? right : left}%`}
      dx={after ? 5 : -5}
      y={y}
      className={after ? styles.start : styles.end}
    >
      {label}
    </text>
  )
}
