import { COMPOSITIONS, type CompositionName } from './compositions'
import { palettesFor } from './palettes'
import { SETTINGS, type SettingName } from './settings'

export type Pictured = { title: string; year: number | null; genres: readonly string[] }
export type Choice = { palette: number; composition: CompositionName; setting: SettingName; variant: number }

/** Chosen so that the seeded titles differ most from their neighbours. Changing it redraws every poster. */
const SALT = '2mby'

/** Longer titles are only set in the serif, whose lines break where they like. */
const LONG = 36

const names = Object.keys(COMPOSITIONS) as CompositionName[]
const settings = Object.keys(SETTINGS) as SettingName[]
const roomy: readonly SettingName[] = ['low', 'card']

/** A film's poster follows from its title, year and genres alone: the same wherever it is drawn. */
export function choosePoster({ title, year, genres }: Pictured): Choice {
  const h = hash(`${title}|${year}|${genres.join()}${SALT}`)
  const palettes = palettesFor(genres)
  const kinds = title.length > LONG ? roomy : settings
  return {
    palette: at(palettes, h),
    composition: at(names, h >>> 6),
    setting: at(kinds, h >>> 14),
    variant: (h >>> 20) % 16,
  }
}

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** FNV-1a with a final mix, 32 bits. */
function hash(text: string): number {
  let h = 2_166_136_261
  for (const character of text) h = Math.imul(h ^ (character.codePointAt(0) ?? 0), 16_777_619)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  h ^= h >>> 12
  return h >>> 0
}
