import { type Composition, times } from './composition'

/** Compositions made of bands, beams and edges, on a field of 240 × 240. */
export const STRAIGHT = {
  blinds: ({ g, a, b, k }) => (
    <>
      <circle cx={k % 2 ? 150 : 92} cy={118} r={84} fill={a} />
      <circle cx={k % 2 ? 92 : 156} cy={150} r={40} fill={b} />
      <path d={times(9, (i) => `M0 ${12 + 27 * i}h240v${4 + 2 * i}H0z`).join('')} fill={g} />
    </>
  ),
  beam: ({ a, b, k }) => (
    <>
      <path d={k % 2 ? 'M226 22 0 92v126z' : 'M14 22 240 92v126z'} fill={a} />
      <g fill={b}>
        <circle cx={k % 2 ? 78 : 162} cy={150} r={62} />
        <circle cx={k % 2 ? 226 : 14} cy={22} r={9} />
      </g>
    </>
  ),
  stairs: ({ a, b, k }) => (
    <>
      <path d="M0 240V200h48V160h48V120h48V80h48V40h48V240z" fill={a} />
      <circle cx={k % 2 ? 60 : 72} cy={k % 2 ? 76 : 88} r={44} fill={b} />
    </>
  ),
  swell: ({ a, b }) => (
    <>
      <circle cx={166} cy={74} r={48} fill={b} />
      <g stroke={a} fill="none">
        {times(6, (i) => (
          <path
            key={i}
            d={`M-20 ${122 + 22 * i}q35-${34 - 4 * i} 70 0t70 0 70 0 70 0`}
            strokeWidth={(30 + 24 * i) / 10}
          />
        ))}
      </g>
    </>
  ),
  knife: ({ a, b, k }) => (
    <>
      <path d="M0 240 240 0v240z" fill={a} />
      <g fill={b}>
        <circle cx={k % 2 ? 76 : 88} cy={84} r={46} />
        <path d="M0 240 240 0 214 92z" />
      </g>
    </>
  ),
  curtain: ({ a, b }) => {
    const fold = (i: number) => `M${40 * i} 0h40v${230 - 34 * Math.abs(2.5 - i)}a20 20 0 0 1-40 0z`
    return (
      <>
        <path d={[0, 2, 4].map(fold).join('')} fill={b} />
        <path d={[1, 3, 5].map(fold).join('')} fill={a} />
      </>
    )
  },
} satisfies Record<string, Composition>
