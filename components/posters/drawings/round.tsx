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
  arches: ({ a, b }) => (
    <>
      <path
        d="M27 240V120a93 93 0 0 1 186 0v120M71 240V120a49 49 0 0 1 98 0v120"
        fill="none"
        stroke={a}
        strokeWidth={22}
      />
      <path d="M104 240V120a16 16 0 0 1 32 0v120z" fill={b} />
    </>
  ),
  rings: ({ a, b, k }) => {
    const cx = k % 2 ? 240 : 0
    return (
      <>
        <g fill="none" stroke={a} strokeWidth={40}>
          <circle cx={cx} cy={240} r={216} />
          <circle cx={cx} cy={240} r={136} />
          <circle cx={cx} cy={240} r={56} stroke={b} />
        </g>
        <circle cx={k % 2 ? 84 : 156} cy={58} r={26} fill={b} />
      </>
    )
  },
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
  tiles: ({ a, b, k }) => {
    const tile = (i: number) => {
      const [x, y] = [(i % 3) * 80, Math.floor(i / 3) * 80]
      return [
        `M${x} ${y}h80a80 80 0 0 1-80 80z`,
        `M${x} ${y}a80 80 0 0 0 80 80V${y}z`,
        `M${x} ${y + 80}a80 80 0 0 1 80-80v80z`,
        `M${x} ${y}a80 80 0 0 1 80 80h-80z`,
      ][(k * 7 + i * 5 + ((i * i) >> 1)) % 4]
    }
    const isSecond = (i: number) => i % 4 === k % 4
    const all = times(9, (i) => i)
    const d = (some: number[]) => some.map(tile).join('')
    // The outline closes the seams that a screen shows between neighbours.
    return (
      <>
        <path d={d(all.filter((i) => !isSecond(i)))} fill={a} stroke={a} />
        <path d={d(all.filter(isSecond))} fill={b} stroke={b} />
      </>
    )
  },
} satisfies Record<string, Composition>
