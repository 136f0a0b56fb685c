import type { ReactNode } from 'react'
import { breakLines, widest } from './break-lines'
import { Field, Line } from './pieces'
import styles from './poster.module.css'

/** Words to set around a drawing, on 240 × 360. The year may be unknown. */
export type Words = { title: string; year: string; art: ReactNode }

/** More lines for longer titles. */
const linesFor = (title: string, few: number) => (title.length > 56 ? 6 : title.length > 26 ? 4 : few)

/** The drawing bleeds at the top, the title below in the serif, ranged left. */
function low({ title, year, art }: Words): ReactNode {
  const lines = breakLines(title, 'serif', linesFor(title, 3))
  const size = Math.min(46, 206 / widest(lines, 'serif'))
  const lead = size * 0.98
  const height = 46 + lead * lines.length
  return (
    <>
      <Field x={0} y={0} width={240} height={360 - height} art={art} />
      {lines.map((text, i) => (
        <Line
          key={text}
          x={16}
          y={360 - height + 12 + size * 0.84 + lead * i}
          size={size}
          room={206}
          text={text}
        />
      ))}
      <Year x={17} y={347} year={year} />
    </>
  )
}

/** Condensed capitals, every line set to the full measure, the drawing below. */
function tower({ title, art }: Words): ReactNode {
  const caps = title.toUpperCase()
  const lines = breakLines(caps, 'condensed', caps.length > 26 ? 4 : caps.length > 10 ? 3 : 2)
  let at = 16
  const set = lines.map((text) => {
    const size = Math.min(92, 208 / widest([text], 'condensed'))
    at += size * 0.72
    const y = at
    at += Math.max(6, size * 0.1)
    return <Line key={y} x={15} y={y} size={size} room={208} text={text} />
  })
  return (
    <>
      <Field x={0} y={at + 8} width={240} height={352 - at} art={art} />
      <g className={styles.condensed}>{set}</g>
    </>
  )
}

/** A framed drawing and a centred caption: the matinée card. */
function card({ title, year, art }: Words): ReactNode {
  const lines = breakLines(title, 'serif', linesFor(title, 2))
  const size = Math.min(34, 200 / widest(lines, 'serif'))
  const lead = size * 1.02
  const height = 52 + lead * lines.length
  return (
    <>
      <Field x={16} y={16} width={208} height={344 - height} art={art} />
      <g textAnchor="middle">
        {lines.map((text, i) => (
          <Line
            key={text}
            x={120}
            y={360 - height + 14 + size * 0.84 + lead * i}
            size={size}
            room={200}
            text={text}
          />
        ))}
        <Year x={120} y={343} year={year} />
      </g>
    </>
  )
}

/** The title climbs the left edge, the drawing stands right of it. */
function spine({ title, art }: Words): ReactNode {
  const caps = title.toUpperCase()
  const lines = breakLines(caps, 'condensed', caps.length > 16 ? 2 : 1)
  const size = Math.min(lines.length > 1 ? 44 : 76, 328 / widest(lines, 'condensed'))
  const lead = size * 0.86
  const side = 22 + lead * lines.length
  return (
    <>
      <Field x={side} y={0} width={240 - side} height={360} art={art} />
      <g className={styles.condensed} transform="translate(0 344)rotate(-90)">
        {lines.map((text, i) => (
          <Line key={text} x={0} y={14 + size * 0.72 + lead * i} size={size} room={328} text={text} />
        ))}
      </g>
    </>
  )
}

function Year({ x, y, year }: { x: number; y: number; year: string }) {
  return year ? (
    <g className={styles.condensed}>
      <Line x={x} y={y} size={13} room={200} text={year} />
    </g>
  ) : null
}

export const SETTINGS = { low, tower, card, spine } satisfies Record<string, (words: Words) => ReactNode>
export type SettingName = keyof typeof SETTINGS
