/** Words a critic calls the film by, or the score itself. */
const FILM =
  /(?<!\p{L})(?:it|this|that|these|which|films?|movies?|picture|flick|feature|drama|thriller|western|documentary|remake|adaptation|debut|entry|title|(?:this|that|the) one|(?:an?|this) (?:[\p{L}-]+,? ){0,6}(?:comedy|romance|horror|musical|tale|ride|experience|watch|journey|gem|delight|disappointment|bore|mess|treat|masterpiece|classic|failure|success|triumph|misfire|curiosity|outing)|whole|thing|effort|piece|work|result|verdict|scores?|ratings?|grades?|marks?|es|er|sie|das|dies\p{L}{0,2}|streifen|werk|kritik|note|wertung|bewertung|il|elle|ça|cela|celui|celle|ce|cet|cette|long[- ]métrage|œuvre|película|filme|cinta|obra|nota|puntuación|calificación|est[eao]|esto|pellicola|opera|voto|quest[oa]|영화|작품|映画|作品)(?!\p{L})/iu
/** Verbs whose subject is what gets the score. */
const GETS =
  /(?<!\p{L})(?:gets?|got|earns?|earned|deserves?|receives?|merits?|scores?|lands?|bekommt|erhält|verdient|kriegt|mérite|obtient|reçoit|décroche|merece|obtiene|recibe|saca|se lleva|merita|ottiene|prende|is|was|are|were|remains|feels|ist|war|est|était|es|fue|è|fu)(?!\p{L})([^.!?;:]{0,40})$/iu
/** Verbs that give it to somebody, who is told by an article: “I give the dog a …”. */
const GIVES =
  /(?<!\p{L})(?:giv(?:e|es|ing)|award(?:s|ing)?|grad(?:e|es|ing)|rat(?:e|es|ing)|gebe|geben|vergebe|doy|damos|pongo|otorgo|donne|donnons|attribue|do|diamo)\s(?:to )?(?:the|my|his|her|their|our|its|den|dem|der|die|das|le|la|les|el|los|las|al|il|i|gli)\s([^.!?;:]{1,50})$/iu
const CLAUSE = /[,;:–—()“”"«»]|\s(?:and|but|so|while|because|though|although|und|aber|et|mais|y|pero|e|ma)\s/u

/**
 * Whether a sentence gives its score to something that is not the film: a donkey in it, somebody's hat. `before` is what
 * stands before the score in it; `titles` are the film's.
 */
export function isForSomethingElse(before: string, titles: readonly string[]): boolean {
  const isFilm = (words: string) =>
    FILM.test(words) || titles.some((title) => words.toLowerCase().includes(title.toLowerCase()))
  const given = GIVES.exec(before)?.[1]
  if (given !== undefined && !isFilm(given)) return true
  const gets = GETS.exec(before)
  if (!gets || isFilm(gets[1] ?? '')) return false
  const subject = before.slice(0, gets.index).split(CLAUSE).at(-1) ?? ''
  return /\p{L}/u.test(subject) && !isFilm(subject)
}

/** Words that say nothing of what a score is for. */
const NEUTRAL =
  /^(?:an?|so|then|well|ok|okay|for|to|from|me|us|my|our|mine|i|we|i['’]d|i['’]ll|we['’]d|all|told|in|overall|total|final|finally|say|call|make|go|with|at|and|or|the|of|out|on|by|just|only|about|around|maybe|solid|strong|firm|good|easy|generous|respectable|decent|clean|straight|fair|low|high|big|full|points?|stars?|out|also|daher|also|insgesamt|alles|von|mir|uns|für|mich|ein|eine|eines|solide|gute|starke|pour|moi|nous|un|une|donc|bref|soit|au|total|en|mi|para|mí|por|lo|tanto|resumen|notable|merecido|fazit|bilan|bref|mérité|para|per|me|quindi|총|내|제|점수는)$/iu

/** Words of another film than this. */
const OTHER =
  /(?<!\p{L})(?:last|previous|first|second|third|other|next|earlier|original)\s(?:\p{L}+['’]s\s)?(?:films?|movies?|parts?|entry|one|chapter)(?!\p{L})/iu

/** Whether a text says nothing but what may stand around any score. */
export const isNeutral = (text: string): boolean => contentOf(text).length === 0

const contentOf = (text: string) =>
  (text.match(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu) ?? []).filter((word) => !NEUTRAL.test(word))

/** Whether what stands around a score in its sentence is the film, or nothing that could have it instead. */
export function isAboutFilm(before: string, behind: string, titles: readonly string[]): boolean {
  const named = titles.some((title) => before.toLowerCase().includes(title.toLowerCase()))
  if (OTHER.test(before)) return false
  const isSaid = contentOf(behind).every((word) => FILM.test(word))
  return isSaid && (named || FILM.test(before) || isNeutral(before))
}
