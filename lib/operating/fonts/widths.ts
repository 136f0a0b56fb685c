import type { Metrics } from './sfnt'

const FIRST = 0x20
const LAST = 0xff

/** The module that tells posters how wide a line will be: advances in hundredths of an em, U+0020 to U+00FF. */
export function posterWidths(serif: Metrics, condensed: Metrics): string {
  const table = ({ advance }: Metrics) =>
    Array.from({ length: LAST - FIRST + 1 }, (_, i) =>
      Math.round(100 * (advance(String.fromCodePoint(FIRST + i)) ?? 0)),
    ).join(', ')
  return `/** Written by \`npm run fonts\`: advances in hundredths of an em, from U+0020 on. */
export const SERIF_WIDTHS = [${table(serif)}]
export const CONDENSED_WIDTHS = [${table(condensed)}]
`
}
