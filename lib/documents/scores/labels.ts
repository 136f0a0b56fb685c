import type { Line } from '@/lib/documents/blocks/lines'
import type { Span } from '@/lib/documents/spans'
import { isOwnLabel } from './owners'

/** A label for a score at the head of a line, and where its value would stand: behind it, or on the next line. */
export type Label = Span & {
  text: string
  value: Span
  kind: 'whole' | 'part' | 'foreign' | 'unsure'
  sure: boolean
}

const SURE =
  'scores?|ratings?|rated|grade|scorecard|stars|(?:gesamt)?bewertung|(?:gesamt|film|end)?wertung|gesamtnote|gesamturteil|filmnote|punkte|évaluation|puntuación|calificación|valoración|voto|valutazione|puntuazione|평점|별점|점수|評価|採点|スコア|评分|評分|रेटिंग|स्कोर'
/** Words that head other lines as well: labels only where a value follows. */
const PERHAPS = 'verdict|overall|total|final|note|nota|fazit|result|conclusion|bottom line|my take|the film'
const HEAD = new RegExp(
  String.raw`^([\p{L}\p{M}\p{N} .,’'&/()!-]{0,60}?(?<!\p{L})(?:${SURE}|${PERHAPS})(?!\p{L})[\p{L}\p{N} ’'-]{0,16}?)\s{0,3}(?:\((?:out of |von |sur |max\.? |scale )?[\p{N} .,/–-]{1,12}\)\s?)?(?:[:：=|]|\s[–—-]\s?|[–—-]\s|$)\s{0,5}`,
  'iu',
)
const PART =
  /(?<!\p{L})(?:acting|performances?|stor(?:y|ies)|plot|script|screenplay|writing|direction|directing|visuals?|cinematography|camera|music|soundtrack|sound|pacing|action|effects?|characters?|humou?r|emotion|rewatch(?:ability)?|entertainment|originality|production|villain|atmosphere|schauspiel|handlung|musik|regie|spannung|humor|jeu|scénario|image|musique|actuación|guion|guión|música|fotografía|연기|연출|음악|스토리|演技|脚本|音楽)(?!\p{L})/iu
const FOREIGN =
  /(?<!\p{L})(?:imdb|rotten tomatoes|tomatometer|metacritic|metascore|letterboxd|rt|user|users?['’]?|reader|readers?['’]?|audience|viewers?['’]?|community|publikum|leser|lecteurs|lectores|usuarios|your|age|mpaa|content|parental|certificate|fsk|pegi|google|douban|naver|watcha|관객|네티즌|cinemascore|box office|public|presse|press|spectateurs?|público|pubblico|espectadores|spettatori|trailer|poster|teaser|blu-?ray|dvd|4k|disc|book|novel|game|popcorn|snacks?|theat(?:er|re)|venue|kids?['’]?|children['’]?s?|family|mum['’]?s?|mom['’]?s?|dad['’]?s?|wife['’]?s?|husband['’]?s?|friends?['’]?s?|sister['’]?s?|brother['’]?s?|fans?['’]?|crowd|expect(?:ed|ation)s?|hype|average|previous|original|first film|sequel)(?!\p{L})/iu

/** A PART by itself is a label of an aspect's score where a value follows. */
const BARE_PART = /^([\p{L} ’'&/-]{3,40}?)\s{0,3}(?:[:：=|]|\s[–—-]\s)\s{0,5}(?=[\d★⭐☆A-F*])/u

/** The label a line begins with, if it does. */
export function labelOf(line: Line, next: Line | undefined): Label | null {
  const head = HEAD.exec(line.text)
  const bare = head ? null : BARE_PART.exec(line.text)
  const match = head ?? (bare && (PART.test(bare[1] ?? '') || FOREIGN.test(bare[1] ?? '')) ? bare : null)
  const text = match?.[1]?.trim()
  if (!match || !text || text.split(/\s+/).length > 7) return null
  const from = line.start + match[0].length
  const alone = from >= line.end
  // A heading such as "Verdict" has no value; a label that ends with a colon may have it on the next line.
  const below = alone && next && next.gap <= 2 ? { start: next.start, end: next.end } : null
  return {
    start: line.start,
    end: from,
    text,
    value: below ?? { start: from, end: line.end },
    kind: FOREIGN.test(text) ? 'foreign' : PART.test(text) ? 'part' : isOwnLabel(text) ? 'whole' : 'unsure',
    sure:
      new RegExp(`(?<!\\p{L})(?:${SURE})(?!\\p{L})`, 'iu').test(text) &&
      (!alone || /[:：=–—-]\s*$/.test(line.text)),
  }
}

/** What a rating may be that is no score: how old one has to be. */
export const isCertificate = (value: string): boolean =>
  /^(?:rated\s)?(?:PG(?:-?13)?|R|G|NC-?17|TV-(?:MA|14|PG|G|Y7?)|U|UA|12A?|15|16\+?|18\+?|21\+?|FSK|M|MA ?15\+?|X|unrated|not rated|all ages?)(?:[\s,;.(–-]|$)/i.test(
    value.trim(),
  ) && !/^\d+\s?[/⁄]/.test(value.trim())
