import type { ReactNode } from 'react'
import { isMeasured } from './measure'

const tenth = (n: number) => Math.round(n * 10) / 10

/** Where a drawing of 240 × 240 shows, cut to fit. */
export function Field({
  art,
  ...at
}: {
  art: ReactNode
  x: number
  y: number
  width: number
  height: number
}) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the poster, which has the name
    <svg
      x={Math.round(at.x)}
      y={Math.round(at.y)}
      width={Math.round(at.width)}
      height={Math.round(at.height)}
      viewBox="0 0 240 240"
      preserveAspectRatio="xMidYMid slice"
    >
      {art}
    </svg>
  )
}

/** A line of type. In a script our fonts lack, its width is held to the room there is. */
export function Line({
  text,
  size,
  room,
  x,
  y,
}: {
  text: string
  size: number
  room: number
  x: number
  y: number
}) {
  const held = isMeasured(text) ? undefined : room
  return (
    <text
      x={x}
      y={Math.round(y)}
      fontSize={tenth(size)}
      textLength={held}
      lengthAdjust={held && 'spacingAndGlyphs'}
    >
      {text}
    </text>
  )
}
