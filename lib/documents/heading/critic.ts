import type { Line } from '@/lib/documents/blocks/lines'
import { wordsOf } from '@/lib/documents/blocks/prose'
import { isName, NAME } from '@/lib/documents/facts/names'
import type { Span } from '@/lib/documents/spans'

export type Critic = {
  name: string | null
  bio: (Span & { text: string }) | null
  place: Span | null
  confidence: number
}

const ABOUT =
  /^(?:about (?:the )?(?:author|critic|reviewer|writer)|about (?:me|us)|author|the author|über (?:den autor|die autorin)|à propos (?:de l['’]auteur|de l['’]autrice)|sobre (?:el autor|la autora)|(?:저자|필자|글쓴이) 소개|筆者紹介|著者について)\s?[:：]?$/iu
const TELLS =
  /(?<!\p{L})(?:is an?|is the|writes|has (?:written|been|covered)|have written|lives|loves|covers|works|studied|enjoys|dabbles|grew up|holds|spends|contributes|reviews|believes|hosts|likes|ist|schreibt|lebt|arbeitet|est|écrit|vit|es una?|escribe|vive|è|scrive|watches|once)(?!\p{L})|이다|있다|한다|쓴다|です|ます|ている/iu

/** Who wrote it: from the byline or the box, else from a name by itself above a paragraph that tells who that is. */
export function criticOf(
  lines: readonly Line[],
  said: { name: string; place: Span } | null,
  known: readonly string[],
): Critic {
  const bio = bioOf(lines, said?.name ?? null, known)
  const name = said?.name ?? bio?.name ?? null
  const place = said?.place ?? bio?.at ?? null
  return { name, bio: bio?.bio ?? null, place, confidence: said ? 0.95 : name ? 0.85 : 0.8 }
}

function bioOf(lines: readonly Line[], name: string | null, known: readonly string[]) {
  const from = Math.floor(lines.length / 3)
  for (let n = from; n < lines.length; n++) {
    const line = lines[n] as Line
    const below = lines[n + 1]
    if (ABOUT.test(line.text)) {
      const person = below && isCalled(below.text, name) ? below.text : null
      const telling = person ? lines[n + 2] : below
      if (telling && isTelling(telling))
        return { name: person ?? nameAtHead(telling.text) ?? name, at: below ?? line, bio: bioIn(telling) }
    }
    const isOne = isCalled(line.text, name) || known.includes(line.text)
    if (isOne && below && isTelling(below) && beginsWith(below.text, line.text))
      return { name: line.text, at: line, bio: bioIn(below) }
    if (isTelling(line) && n >= lines.length - 6) {
      const head = nameAtHead(line.text)
      if (head && name && head === name) return { name, at: line, bio: bioIn(line) }
    }
  }
  return null
}

const isCalled = (text: string, name: string | null) => (name ? text === name : isName(text))

/** A paragraph about a person: it tells what they are and do, and is no review. */
const isTelling = ({ text }: Line) => text.length >= 20 && text.length <= 900 && TELLS.test(text)

/** Whether a bio begins with the name it belongs to, a part of it, or a pronoun. */
function beginsWith(bio: string, name: string): boolean {
  const first = wordsOf(bio)[0] ?? ''
  return (
    wordsOf(name).includes(first) ||
    /^(?:he|she|they|i|a|an|is|er|sie|il|elle)$/i.test(first) ||
    bio.startsWith(name)
  )
}

const nameAtHead = (text: string): string | null => {
  const name = new RegExp(`^(${NAME})(?=[\\s,(])`, 'u').exec(text)?.[1]
  return name && isName(name) ? name : null
}

const bioIn = ({ start, end, text }: Line) => ({ start, end, text })
