import type { Composition } from './composition'
import { times } from './composition'

/** Compositions made of circles and arcs, on a field of 240 × 240. */
export const ROUND = {
  turn: ({ g, a, b, k }) =>
    times(6, (i) => (
      <circle
        key={i}
        cx={120 + (k % 2 ? 9 : -9) * i}
        cy={108 + 13 * i}
        r={104 - 16 * i}
        fill={i === 5 ? b : i % 2 ? g : a}
      />
    )),
  moons: ({ a, b, k }) => (
    <>
      <path d="M20 118a100 100 0 0 1 200 0z" fill={a} />
      <path d={`M${k % 2 ? 70 : 20} 124a75 75 0 0 0 150 0z`} fill={b} />
    </>
  ),
  arches: ({ g, a, b }) =>
    times(5, (i) => {
      const r = 104 - 22 * i
      const d = `M${16 + 22 * i} 240V120a${r} ${r} 0 0 1 ${2 * r} 0v120z`
      return <path key={i} d={d} fill={i === 4 ? b : i % 2 ? g : a} />
    }),
  rings: ({ g, a, b, k }) => (
    <>
      {times(6, (i) => (
        <circle key={i} cx={k % 2 ? 240 : 0} cy={240} r={236 - 40 * i} fill={i === 4 ? b : i % 2 ? g : a} />
      ))}
      <circle cx={k % 2 ? 84 : 156} cy={58} r={26} fill={b} />
    </>
  ),
  lens: ({ g, a, b }) => (
    <>
      <circle cx={88} cy={120} r={76} fill={a} />
      <circle cx={152} cy={120} r={76} fill={b} />
      <path d="M120 51.1a76 76 0 0 1 0 137.8a76 76 0 0 1 0-137.8z" fill={g} />
    </>
  ),
  house: ({ a, b, k }) => (
    <>
      <path
        d={times(7, (i) => `M24 ${24 + 32 * i}h200`).join('')}
        stroke={a}
        strokeWidth={20}
        strokeLinecap="round"
        strokeDasharray="0 32"
      />
      <circle cx={24 + 32 * (2 + (k % 4))} cy={24 + 32 * (2 + ((k >> 2) % 4))} r={16} fill={b} />
    </>
  ),
  tiles: ({ a, b, k }) =>
    times(9, (i) => {
      const [x, y] = [(i % 3) * 80, Math.floor(i / 3) * 80]
      const quarters = [
        `M${x} ${y}h80a80 80 0 0 1-80 80z`,
        `M${x} ${y}a80 80 0 0 0 80 80V${y}z`,
        `M${x} ${y + 80}a80 80 0 0 1 80-80v80z`,
        `M${x} ${y}a80 80 0 0 1 80 80h-80z`,
      ]
      const fill = i % 4 === k % 4 ? b : a
      const d = quarters[(k * 7 + i * 5 + ((i * i) >> 1)) % 4]
      // The outline closes the seams that a screen shows between neighbours.
      return <path key={i} d={d} fill={fill} stroke={fill} strokeWidth=".7" />
    }),
} satisfies Record<string, Composition>
