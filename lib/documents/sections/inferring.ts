import { wordsOf } from '@/lib/documents/blocks/prose'
import type { SectionKind } from './kinds'
import { FALLS_SHORT, leaningOf } from './leaning'

const PERFORM =
  /(?<!\p{L})(?:perform(?:s|ed|ance|ances)?|act(?:ing|or|ors|ress|resses)|plays|portray(?:s|al|ed)?|casting|delivers|role|screen presence|chemistry|leading (?:lady|man|role)|the star of|expressions?|darsteller(?:in|innen)?|schauspieler(?:in)?|spielt|interprète|joue|actriz|actores?|interpreta)(?!\p{L})/giu
/** “Jeon Jong-seo as Jang Ok-ju”: who plays whom. */
const AS_ROLE = /\p{Lu}[\p{L}-]+ (?:as|als) \p{Lu}[\p{L}-]+/gu
const TELL =
  /(?<!\p{L})(?:he|she|they|his|her|their|him|them|who|when|after|before|finds?|discovers?|learns?|goes|gets|takes|leaves|returns?|meets?|tries|kills?|sets?|begins?|decides?|must|follows?|escapes?|falls?|hunts?|tracks?|calls?|er|sie|ihr|sein|wird|il|elle|sa|son|découvre|doit|ella|su|debe|descubre)(?!\p{L})/giu
const CRAFT =
  /(?<!\p{L})(?:cinematograph\w{0,3}|camera|shots?|visuals?|visually|editing|lighting|neon|colou?rs?|soundtrack|score|music|sound|choreograph\w{0,3}|directs?|direction|frames?|framing|kamera|bilder|musik|image|musique|fotografía|música)(?!\p{L})/giu
const CLOSE =
  /(?<!\p{L})(?:overall|in the end|ultimately|in conclusion|all in all|in short|at the end of the day|to sum up|worth (?:a )?(?:watch|watching|your time)|recommend|final|verdict|insgesamt|alles in allem|unterm strich|au final|en somme|en definitiva|en resumen|결국|전체적으로)(?!\p{L})/giu

/** What is told of a film beside reviewing it. */
const ASIDE =
  /(?<!\p{L})(?:(?:was|were) (?:shot|filmed|built|recorded)|on location|on set|(?:during|throughout) (?:the )?(?:filming|production|shoot|shooting)|reportedly|premiered at|box office|stunt (?:double|team)|the crew|trained for|in real life|real-life|(?:first|second|third) collaboration|based on (?:a|an|the) (?:novel|book|play|webtoon|true story)|cameo by|(?:original|working) title|gedreht|a été tourné|fue rodad[ao]|촬영)(?!\p{L})/giu
const TRAILER = /(?<!\p{L})(?:trailers?|teasers?|bande-annonce|tráiler|예고편|予告編)(?!\p{L})/giu
/** A section about the trailer is a line or two. */
const SHORT_WORDS = 60

const many = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0

/** What a section without a known heading is probably about. `place` is first, middle or last of the sections of prose. */
export function inferKind(
  text: string,
  place: 'first' | 'middle' | 'last',
  named: string | null,
): SectionKind {
  const words = Math.max(1, wordsOf(text).length)
  const share = (pattern: RegExp) => (100 * many(pattern, text)) / words
  const { praise, blame: blamed } = leaningOf(`${text} ${named ?? ''} ${named ?? ''} ${named ?? ''}`)
  const blame = blamed + many(FALLS_SHORT, text)
  const leaning = (100 * (praise + blame)) / words
  if (place === 'last' && (many(CLOSE, text) > 0 || !named)) return 'verdict'
  if (named && /(?<!\p{L})(?:lack|weak|problem|flaw|issue|miss|too much|fails?|without)/iu.test(named))
    return 'bad'
  if (place === 'first' && !named)
    return share(TELL) > 9 && leaning < share(TELL) / 3 ? 'plot' : 'introduction'
  if (words <= SHORT_WORDS && many(TRAILER, text) > 0 && leaning < 4) return 'trailer'
  if (many(ASIDE, text) > 1 && many(ASIDE, text) > praise + blame) return 'trivia'
  const perform = share(PERFORM) + share(AS_ROLE)
  if (perform >= 1.4 && perform * 1.2 >= share(CRAFT)) return 'performances'
  if (share(TELL) > 7 && leaning < 3) return 'plot'
  if (share(CRAFT) >= 1.6) return 'craft'
  if (blame > 1.5 * praise && blame > 1) return 'bad'
  if (praise > 1.5 * blame && praise > 1) return 'good'
  return 'other'
}

/** Whether a paragraph sums up, as last ones do. */
export const closes = (text: string): boolean => many(CLOSE, text) > 0

/** What a paragraph is about so plainly that a new part of the review begins with it; null where it may be anything. */
export function surelyAbout(text: string): SectionKind | null {
  const words = Math.max(1, wordsOf(text).length)
  const share = (pattern: RegExp) => (100 * many(pattern, text)) / words
  const { praise, blame } = leaningOf(text)
  const faults = blame + many(FALLS_SHORT, text)
  const perform = share(PERFORM) + share(AS_ROLE)
  if (perform >= 1.8 && perform > share(CRAFT)) return 'performances'
  if (share(CRAFT) >= 3) return 'craft'
  if (share(TELL) > 9 && (100 * (praise + faults)) / words < 2) return 'plot'
  if (faults >= 3 && faults > 2 * praise) return 'bad'
  return null
}
