import { foundWithin, type Span } from '@/lib/documents/spans'
import { dateIn } from './dates'
import { isName, NAME, namesIn } from './names'

const DIRECTED = new RegExp(
  String.raw`(?:(?:directed|helmed|co-directed) by|(?:^|(?<=[\s(,]))(?:[Dd]irector|[Ff]ilmmaker|[Rr]egisseur(?:in)?|unter der Regie von|réalisé par|[Ll]e réalisateur|[Ll]a réalisatrice|dirigid[ao] por|[Ee]l director|[Ll]a directora))\s(${NAME}(?:\sand\s${NAME})?)`,
  'gu',
)
const AS = new RegExp(
  String.raw`(?<!\p{L})(${NAME})(?:\s(?:is|plays|shines|stars)(?:\s\p{L}{3,14})?)?,?\s(?:as|als|en|dans le rôle de)\s(?:the\s|a\s|an\s)?[\p{Lu}\p{Ll}‘“]`,
  'gu',
)
const BRACKETED = new RegExp(
  String.raw`(?<=\p{L}[\p{L}.’'-]*)\s\((?:played by |a (?:\p{L}{3,12}\s)?)?(${NAME})\)`,
  'gu',
)
const STARRING =
  /(?<!\p{L})(?:starring|stars|played by|portrayed by|mit|avec|protagonizada por)\s((?:\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}(?:,\s|,?\s(?:and|und|et|y)\s)?){1,6})/gu
const CALLED = new RegExp(
  String.raw`(?<!\p{L})(?:[Aa]ctor|[Aa]ctress|[Ss]tar|[Ss]chauspieler(?:in)?|[Aa]ctrice|[Aa]cteur|[Aa]ctriz)\s(?:from the film [^,.]{2,40},\s)?(${NAME})`,
  'gu',
)

const LENGTH =
  /(?:run(?:s|ning)?(?: time)?|runtime|clocks? in|clocking in|coming (?:up )?to|comes (?:in )?(?:at|to)|lasts?|length|just|at|under|over|barely|about|nearly|tight|lean|dauert|dure|dura)(?:\s(?:at|for|of|is|in|a|an|just|about|only|barely|nearly|around|over|under|up|to|tight|lean|brisk|mere|mit|une?|rund|knapp|environ)){0,4}\s(\d{2,3})[\s-](?:minutes?|mins?|Minuten|minutos)|(?<=(?:for|in) )(\d{2,3}) minutes(?=[,.;]|\sand\s)|(\d{2,3}) minutes of (?=\p{Ll})|(\d{2,3})[- ]minutes?[- ](?:long|film|runtime|running time|thriller|drama|comedy|movie|ride)/giu
/** “Eighty-eight minutes of dread” is a film; of less, a scene. */
const LEAST_OF = 75

const RELEASED =
  /(?:released|release date|premier(?:es|ed)|opens|opened|opening|hits?|arrives?|arrived|lands?|landed|streaming|in (?:cinemas|theaters|theatres)|out|debuts?|debuted|startet|läuft|sort|sortie|se estrena|estrenada)(?:\s[^.!?\n]{0,60}?)?\s(?:on|from|since|in|le|am|ab|el|du)?\s?((?:\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?)?\p{L}{3,10}\.?\s(?:de\s)?(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})/giu

type Named = Span & { name: string }

/** Who directed, where a sentence says so. */
export function directorsIn(text: string, prose: readonly Span[]): Named[] {
  return [...foundWithin(DIRECTED, text, prose)]
    .flatMap(({ start, end, groups }) =>
      namesIn(groups[1] ?? '')
        .filter(isName)
        .map((name) => ({ name, start, end })),
    )
    .slice(0, 2)
}

/** Who plays, where a sentence says so: “X as Y”, “Y (X)”, “starring X and Y”, “actress X”. */
export function playersIn(text: string, prose: readonly Span[]): Named[] {
  const named = [AS, BRACKETED, STARRING, CALLED].flatMap((pattern) =>
    [...foundWithin(pattern, text, prose)].flatMap(({ start, end, groups }) =>
      namesIn(groups[1] ?? '')
        .filter(isName)
        .map((name) => ({ name, start, end })),
    ),
  )
  return named.sort((one, other) => one.start - other.start)
}

/** How long the film is, where a sentence says so. */
export function minutesSaid(text: string, prose: readonly Span[]): (Span & { minutes: number }) | null {
  for (const { start, end, groups } of foundWithin(LENGTH, text, prose)) {
    const minutes = Number(groups[1] || groups[2] || groups[3] || groups[4])
    if (minutes >= (groups[2] || groups[3] ? LEAST_OF : 40) && minutes <= 400) return { minutes, start, end }
  }
  return null
}

/** When the film came out, where a sentence says so. */
export function releasesIn(text: string, prose: readonly Span[]): (Span & { date: string })[] {
  return [...foundWithin(RELEASED, text, prose)].flatMap(({ start, end, groups }) => {
    const date = dateIn(groups[1] ?? '')
    return date ? [{ date: date.date, start, end }] : []
  })
}
