/**
 * Stems of the passwords that people choose first, from what published counts of leaked ones have in common.
 * Alone, doubled, or with digits and marks around them they are refused.
 */
const STEMS = new Set(
  `password passwort passwd passw pass motdepasse contrasena senha parola haslo
  qwerty qwertz azerty qwertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc qwer
  abc abcd abcde abcdef abcdefg abcdefgh admin administrator root user guest test tester demo login master
  welcome hello letmein changeme secret default temp access trustno iloveyou loveyou lovely sunshine
  princess dragon monkey football baseball basketball soccer hockey superman batman spiderman starwars
  pokemon naruto shadow michael jordan jennifer jessica ashley nicole daniel charlie thomas andrew matthew
  joshua anthony george hunter ranger killer tigger buster pepper ginger cookie cheese chocolate banana orange
  flower summer winter spring autumn freedom whatever nothing computer internet google facebook samsung
  liverpool chelsea arsenal barcelona juventus realmadrid mustang ferrari corvette mercedes porsche yamaha
  harley maverick phoenix matrix mickey donald snoopy pikachu angel angels heaven jesus christ blessed
  babygirl baby lovers loveme forever friends family mother father sister brother money million lucky
  january february march april june july august september october november december monday friday
  balcony film films movie movies cinema critic review okju`.split(/\s+/),
)

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const KEYBOARD = [
  '1234567890123456789',
  '0987654321098765432',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
]

/** Whether a password is among the first that somebody who guesses would try. */
export function isCommon(password: string): boolean {
  const small = password.toLowerCase()
  if (new Set(small).size <= 2 || isRepeated(small) || isRow(small)) return true
  const bare = small.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const read = (text: string) => [...text].map((sign) => LEET[sign] ?? sign).join('')
  const readBare = read(small.replace(/[\d\W_]{0,4}$/u, '')).replace(/[^\p{L}]+/gu, '')
  return [bare, read(bare), readBare].some((word) => STEMS.has(word) || STEMS.has(halfOf(word)))
}

const isRepeated = (text: string) => /^(.{1,4})\1+$/u.test(text)
const isRow = (text: string) =>
  KEYBOARD.some((row) => row.includes(text) || [...row].reverse().join('').includes(text))
const halfOf = (word: string) => {
  const half = word.slice(0, word.length / 2)
  return half + half === word ? half : word
}
