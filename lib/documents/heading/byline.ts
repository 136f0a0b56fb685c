import type { Line } from '@/lib/documents/blocks/lines'
import { dateIn } from '@/lib/documents/facts/dates'
import { type Field, fieldNamed } from '@/lib/documents/facts/fields'
import { isName, NAME } from '@/lib/documents/facts/names'
import type { Span } from '@/lib/documents/spans'

export type Byline = Span & { name: string | null; date: string | null; line: Line; sure: boolean }

const BY =
  /^[\s*_–—-]{0,4}(?:(?:film |movie )?(?:review(?:ed)?|written|words|posted|published|text|critique|critica|crítica|reseña|recensione|eine? (?:film)?kritik|kritik|rezension|une critique|rédigé|écrit|geschrieben|verfasst|escrito|escrita|scritto)\s(?:film\s)?(?:by|von|de|par|por|di)|by|von|par|por|di|text:|words:)\s{1,3}/iu
const NAMED = new RegExp(`^(${NAME})(?=$|[\\s,|•·–—(/@:-])`, 'u')
const KOREAN =
  /^(?:글|글쓴이|평론가|기자|文|筆者|レビュー)\s?[:：/]?\s?([가-힣]{2,4}|[\p{sc=Han}\p{sc=Katakana}・]{2,10})(?:\s?(?:기자|평론가))?$/u
const KOREAN_AFTER = /^([가-힣]{2,4})\s(?:기자|평론가|칼럼니스트)(?=$|[\s|·])/u
const SIGNED = new RegExp(String.raw`^[–—~-]{1,2}\s?(${NAME})(?:,\s[\p{L} ’']{2,40})?[.]?$`, 'u')
const DATE_ONLY = 44
/** So many lines from the top may be a name by itself above, or beside, the day. */
const TOP = 8

/** The lines that say who wrote the review and when. `outOf` is the whole number of lines. */
export function bylinesOf(lines: readonly Line[]): Byline[] {
  return lines.flatMap((line, n): Byline[] => {
    if (line.text.length > 160) return []
    const by =
      NAMED.exec(line.text.slice(BY.exec(line.text)?.[0].length ?? line.text.length)) ??
      KOREAN.exec(line.text) ??
      KOREAN_AFTER.exec(line.text)
    const late = n > lines.length / 2
    const beside = n > 0 && n < TOP ? nameBesideDay(line.text, lines[n + 1]?.text ?? '') : null
    const name = by?.[1] ?? beside ?? (late ? SIGNED.exec(line.text)?.[1] : undefined) ?? null
    if (name && properName(name))
      return [
        {
          start: line.start,
          end: line.end,
          name: name.trim(),
          date: dateIn(line.text)?.date ?? null,
          line,
          sure: Boolean(by),
        },
      ]
    const date = n < 9 || late ? dayAlone(line.text) : null
    return date ? [{ start: line.start, end: line.end, name: null, date, line, sure: n < 9 }] : []
  })
}

/** Who is named beside the day, and nothing else: “Nora Field – May 6, 2011”, in one line or in two. */
function nameBesideDay(text: string, next: string): string | null {
  const name = NAMED.exec(text)?.[1]
  if (!name || !isName(name) || fieldNamed(name)) return null
  const rest = text.slice(name.length).replace(/^[\s,|•·–—/@-]+/u, '')
  return dayAlone(rest === '' ? next : rest) ? name : null
}

const properName = (name: string) => isName(name.trim())

/** A line that is a day and hardly anything else. */
function dayAlone(text: string): string | null {
  if (text.length > DATE_ONLY + 20) return null
  const date = dateIn(text)
  if (!date?.sure || date.date.length < 10) return null
  const rest = text
    .replace(date.raw, '')
    .replace(
      /(?:published|posted|updated|reviewed)(?: on)?|veröffentlicht(?: am)?|publié le|publicado el|am|le|at|\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\p{L}{3,10}(?:day|tag|di)\b|[|,.•·–—():[\]-]/giu,
      '',
    )
  return rest.trim().length <= 3 ? date.date : null
}

/** The day a field says, where it says one. */
export const dayOf = (field: Field | undefined): string | null => {
  const date = field ? dateIn(field.value) : null
  return date ? date.date : null
}
