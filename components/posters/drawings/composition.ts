import type { ReactNode } from 'react'

/** Ground, first and second shape's colours, and a small whole number that varies the drawing. */
export type Brush = { g: string; a: string; b: string; k: number }
export type Composition = (brush: Brush) => ReactNode

export const times = <T>(n: number, draw: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => draw(i))
