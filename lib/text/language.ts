/** The languages we tell apart, by their short BCP 47 codes. */
export const LANGUAGES =
  'ar bg cs da de el en es et fa fi fr he hi hu id it ja ko lt lv nl no pl pt ro ru sk sv th tr uk vi zh'.split(
    ' ',
  )

/** Too little to tell by: so many letters, where a sign of Korean, Chinese or Japanese says as much as three. */
const LETTERS_LEAST = 24
const SIGN_WEIGHS = 3
/** How sure, and how much surer than of the next, before we say anything. */
const SURE = 0.05
const SURER = 1.5

/** Letters that may stand together in one language. */
const SCRIPTS = [
  { letters: /[\p{Script=Hangul}]/gu, weight: SIGN_WEIGHS },
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: SIGN_WEIGHS },
  ...['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai'].map((script) => ({
    letters: new RegExp(`\\p{Script=${script}}`, 'gu'),
    weight: 1,
  })),
]

/**
 * The language of a text, `confidence` 0–1, or null where it is too short or too mixed to say. Decided by the
 * script most of it is written in, so that one Korean name does not make an English review Korean.
 */
export async function detectLanguage(text: string): Promise<{ language: string; confidence: number } | null> {
  const read = text.slice(0, 4000).replace(/(?:https?:\/\/|www\.)\S+/g, ' ')
  const weights = SCRIPTS.map(({ letters, weight }) => (read.match(letters)?.length ?? 0) * weight)
  const most = Math.max(...weights)
  if (most < LETTERS_LEAST) return null
  const others = SCRIPTS.filter((_, at) => weights[at] !== most)
  const own = others.reduce((words, { letters }) => words.replace(letters, ' '), read)
  // Six megabytes that only who writes needs; pages ask this file for the names of languages.
  const { detectAll } = await import('tinyld')
  const [first, second] = detectAll(own, { only: LANGUAGES })
  if (!first || first.accuracy < SURE) return null
  if (second && first.accuracy < second.accuracy * SURER) return null
  return { language: first.lang, confidence: first.accuracy }
}

/** The language’s own name for itself. */
export const languageName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
