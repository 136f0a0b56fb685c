import type { Composition } from './drawings/composition'
import { ROUND } from './drawings/round'
import { STRAIGHT } from './drawings/straight'

const { turn, moons, arches, rings, lens, house, tiles } = ROUND
const { blinds, beam, stairs, swell, knife, curtain } = STRAIGHT

/** In this order for ever: a poster's choice counts by it. */
export const COMPOSITIONS = {
  ...{ turn, moons, blinds, beam, arches, stairs, tiles },
  ...{ rings, swell, knife, house, lens, curtain },
} satisfies Record<string, Composition>

export type CompositionName = keyof typeof COMPOSITIONS
