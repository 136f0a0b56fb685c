import type { Metrics } from './sfnt'

/** Letters in about the frequency of English, spaces included; the measure Next's own fallbacks use. */
const TYPICAL = 'aaabcdeeeefghiijklmnnoopqrrssttuvwxyz      '

/** Mean advance over TYPICAL, in ems, of faces that machines have. Names in a row share their widths. */
const LOCAL: Record<'serif' | 'sans', { names: string[]; width: number }[]> = {
  serif: [
    { names: ['Georgia', 'Gelasio'], width: 0.4532 },
    { names: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 0.4172 },
    { names: ['DejaVu Serif'], width: 0.527 },
  ],
  sans: [
    { names: ['Arial', 'Helvetica', 'Liberation Sans', 'Arimo'], width: 0.4563 },
    { names: ['Roboto'], width: 0.4577 },
    { names: ['DejaVu Sans'], width: 0.5226 },
  ],
}

export function typicalWidth({ advance }: Metrics): number {
  return [...TYPICAL].reduce((sum, letter) => sum + (advance(letter) ?? 0), 0) / TYPICAL.length
}

/** Faces made of a machine's own fonts, stretched to fill our font's room until it arrives: nothing moves then. */
export function fallbackFaces(kind: 'serif' | 'sans', name: string, ours: Metrics, weight: string): string[] {
  return LOCAL[kind].map(({ names, width }, i) => {
    const ratio = typicalWidth(ours) / width
    const part = (metric: number) => `${((100 * metric) / ratio).toFixed(1)}%`
    return `@font-face{font-family:"${name} ${i + 1}";src:${names.map((n) => `local("${n}")`).join(',')};font-weight:${weight};size-adjust:${(100 * ratio).toFixed(1)}%;ascent-override:${part(ours.ascent)};descent-override:${part(ours.descent)};line-gap-override:${part(ours.lineGap)}}`
  })
}
