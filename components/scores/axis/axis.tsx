import { axisInWords, bandOf, MOST_DOTS, type Standing } from '@/components/scores/standing'
import { VERDICT_CLASSES } from '@/lib/scores/rules'
import { AudienceLine } from './audience-line'
import styles from './axis.module.css'
import { Dots, dotLanes } from './dots'
import { Marks } from './marks'
import { areClose, Mean } from './mean'
import { Ranges, rangeLanes } from './ranges'

const LANE = 22

const { mixed, positive } = VERDICT_CLASSES
const CLASSES = {
  negative: mixed.low / 2,
  mixed: (mixed.low + positive.low) / 2,
  positive: (positive.low + 100) / 2,
}

type Props = { film: Standing; working?: boolean; audience?: boolean }

/**
 * Critics and audience on one axis of 0–100, in per cent of its width, so that type keeps its size on every
 * screen. `working` shows the silent reviews' classes too.
 */
export function Axis({ film, working = true, audience = true }: Props) {
  const mean = film.criticMean
  const band = bandOf(film)
  const raised = areClose(mean, band) ? 20 : 0
  const top = mean === null ? 8 : 50 + raised
  const few = film.reviewCount <= MOST_DOTS
  const dots = few ? <Dots critics={film.critics} top={top + 34} /> : null
  const laid = few ? dotLanes(film.critics) : film.sheet.marks.length > 0 ? 3 : 0
  const ranges = working && few ? rangeLanes(film.critics) : 0
  const foot = top + 34 + LANE * (laid + ranges)
  const height = foot + 24 + (audience ? 52 : 0)
  return (
    <svg className={styles.axis} height={height} width="100%" role="img" aria-label={axisInWords(film)}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: a part of the axis, which has the name */}
      <svg x="3%" width="94%" height={height} overflow="visible">
        <rect width="100%" y={top} height="12" className={styles.track} />
        {[mixed.low, positive.low].map((at) => (
          <line key={at} x1={`${at}%`} x2={`${at}%`} y1={top - 4} y2={foot - 4} />
        ))}
        <Mean mean={mean} band={band} top={top} raised={raised} />
        {few ? dots : <Marks marks={film.sheet.marks} base={foot - 8} />}
        {ranges > 0 && <Ranges critics={film.critics} top={top + 34 + LANE * laid} />}
        <g className={styles.scale}>
          {Object.entries(CLASSES).map(([name, at]) => (
            <text key={name} x={`${at}%`} y={foot + 14}>
              {name}
            </text>
          ))}
          {[0, mixed.low, positive.low, 100].map((at) => (
            <text key={at} x={`${at}%`} y={foot + 14}>
              {at}
            </text>
          ))}
        </g>
        {audience && <AudienceLine audience={film.audience} criticMean={mean} top={foot + 46} />}
      </svg>
    </svg>
  )
}
