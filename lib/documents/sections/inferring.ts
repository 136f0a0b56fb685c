import { wordsOf } from '@/lib/documents/blocks/prose'
import type { SectionKind } from './kinds'
import { leaningOf } from './leaning'

const PERFORM =
  /(?<!\p{L})(?:perform(?:s|ed|ance|ances)?|act(?:ing|or|ors|ress|resses)|plays|portray(?:s|al|ed)?|casting|delivers|role|screen presence|chemistry|darsteller(?:in|innen)?|schauspieler(?:in)?|spielt|interprète|joue|actriz|actores?|interpreta)(?!\p{L})/giu
/** “Jeon Jong-seo as Jang Ok-ju”: who plays whom. */
const AS_ROLE = /\p{Lu}[\p{L}-]+ (?:as|als) \p{Lu}[\p{L}-]+/gu
const TELL =
  /(?<!\p{L})(?:he|she|they|his|her|their|him|them|who|when|after|before|finds?|discovers?|learns?|goes|gets|takes|leaves|returns?|meets?|tries|kills?|sets?|begins?|decides?|must|follows?|escapes?|falls?|hunts?|tracks?|calls?|er|sie|ihr|sein|wird|il|elle|sa|son|découvre|doit|ella|su|debe|descubre)(?!\p{L})/giu
const CRAFT =
  /(?<!\p{L})(?:cinematograph\w{0,3}|camera|shots?|visuals?|visually|editing|lighting|neon|colou?rs?|soundtrack|score|music|sound|choreograph\w{0,3}|directs?|direction|frames?|framing|kamera|bilder|musik|image|musique|fotografía|música)(?!\p{L})/giu
const CLOSE =
  /(?<!\p{L})(?:overall|in the end|ultimately|in conclusion|all in all|in short|at the end of the day|to sum up|worth (?:a )?(?:watch|watching|your time)|recommend|final|verdict|insgesamt|alles in allem|unterm strich|au final|en somme|en definitiva|en resumen|결국|전체적으로)(?!\p{L})/giu

const many = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0

/** What a section without a known heading is probably about. `place` is first, middle or last of the sections of prose. */
export function inferKind(
  text: string,
  place: 'first' | 'middle' | 'last',
  named: string | null,
): SectionKind {
  const words = Math.max(1, wordsOf(text).length)
  const share = (pattern: RegExp) => (100 * many(pattern, text)) / words
  const { praise, blame } = leaningOf(`${text} ${named ?? ''} ${named ?? ''} ${named ?? ''}`)
  const leaning = (100 * (praise + blame)) / words
  if (place === 'last' && (many(CLOSE, text) > 0 || !named)) return 'verdict'
  if (named && /(?<!\p{L})(?:lack|weak|problem|flaw|issue|miss|too much|fails?|without)/iu.test(named))
    return 'bad'
  if (place === 'first' && !named)
    return share(TELL) > 9 && leaning < share(TELL) / 3 ? 'plot' : 'introduction'
  const perform = share(PERFORM) + share(AS_ROLE)
  if (perform >= 1.4 && perform * 1.2 >= share(CRAFT)) return 'performances'
  if (share(TELL) > 7 && leaning < 3) return 'plot'
  if (share(CRAFT) >= 1.6) return 'craft'
  if (blame > 1.5 * praise && blame > 1) return 'bad'
  if (praise > 1.5 * blame && praise > 1) return 'good'
  return 'other'
}
