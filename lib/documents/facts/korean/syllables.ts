const options = (written: string): [string, string[]][] =>
  written.split(' ').map((pair) => {
    const [latin = '', jamo = ''] = pair.split('=')
    return [latin, jamo.split('|')]
  })

/**
 * Latin letters a syllable begins with, longer ones first, and the sounds they stand for in the schemes in use. Those
 * with a star only in McCune–Reischauer, which its marks show: elsewhere Chung is not Jung, nor Tae Dae.
 */
const ONSETS = options(
  'kk=ㄲ tt=ㄸ pp=ㅃ ss=ㅆ jj=ㅉ ch=ㅊ|ㅈ* sh=ㅅ g=ㄱ k=ㄱ|ㅋ n=ㄴ d=ㄷ t=ㅌ|ㄷ* r=ㄹ l=ㄹ m=ㅁ b=ㅂ p=ㅍ|ㅂ* s=ㅅ j=ㅈ h=ㅎ =ㅇ',
)
/** The same for vowels. With a sound behind it a u is often an eo: Sung is Seong, Hyun is Hyeon. */
const VOWELS = options(
  'yeo=ㅕ yae=ㅒ wae=ㅙ weo=ㅝ eui=ㅢ woo=ㅜ yoo=ㅠ you=ㅠ|ㅕ* eo=ㅓ eu=ㅡ ae=ㅐ ai=ㅐ ah=ㅏ uh=ㅓ oh=ㅗ ya=ㅑ ye=ㅖ yo=ㅛ yu=ㅠ|ㅕ* wa=ㅘ wo=ㅝ we=ㅞ wi=ㅟ wu=ㅜ oe=ㅚ oi=ㅚ oo=ㅜ ou=ㅜ ui=ㅢ ee=ㅣ|ㅢ a=ㅏ e=ㅔ i=ㅣ|ㅢ o=ㅗ u=ㅜ|ㅓ*',
)
const CODAS = options('ng=ㅇ k=ㄱ g=ㄱ n=ㄴ t=ㄷ l=ㄹ m=ㅁ p=ㅂ b=ㅂ =')

/** No given name has more syllables. */
const MOST = 3

type Syllable = string

/** Every way a word in small Latin letters may be read as syllables; none where it is no Korean. */
export function readingsOf(word: string, isMarked: boolean): Syllable[][] {
  if (word.length === 0 || word.length > 18) return []
  const ways: Syllable[][] = []
  const from = (at: number, said: Syllable[]): void => {
    if (at === word.length) ways.push(said)
    if (at >= word.length || said.length >= MOST) return
    for (const { end, syllable } of syllablesAt(word, at, isMarked)) from(end, [...said, syllable])
  }
  from(0, [])
  return ways
}

type Read = { end: number; syllable: Syllable }

function* syllablesAt(word: string, at: number, isMarked: boolean): Generator<Read> {
  for (const [onset, starts] of ONSETS) {
    if (!word.startsWith(onset, at)) continue
    for (const [vowel, middles] of VOWELS) {
      const behind = at + onset.length
      if (!word.startsWith(vowel, behind)) continue
      for (const [coda, ends] of CODAS) {
        if (!word.startsWith(coda, behind + vowel.length)) continue
        const end = behind + vowel.length + coda.length
        for (const start of starts.filter((one) => isMarked || !one.endsWith('*')))
          for (const middle of middles) {
            // Only with a sound behind it, and the other i only behind an h.
            if (middle.endsWith('*') && coda === '') continue
            if (middle === 'ㅢ' && vowel !== 'eui' && vowel !== 'ui' && onset !== 'h') continue
            yield { end, syllable: start.replace('*', '') + middle.replace('*', '') + (ends[0] ?? '') }
          }
      }
    }
  }
}

const START = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const MIDDLE = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ']
/** What is heard at the end, whatever is written there. */
const END = ['', ...'ㄱㄱㄱㄴㄴㄴㄷㄹㄱㅁㅂㄹㄹㅂㄹㅁㅂㅂㄷㄷㅇㄷㄷㄱㄷㅂㄷ']

/** Hangul as the same syllables. */
export const hangulSyllables = (hangul: string): Syllable[] =>
  [...hangul].map((sign) => {
    const code = sign.charCodeAt(0) - 0xac00
    return `${START[Math.floor(code / 588)]}${MIDDLE[Math.floor((code % 588) / 28)]}${END[code % 28]}`
  })
