/** Words a label may have beside “score” without naming another owner than the critic, or another thing than the film. */
const PLAIN =
  /^(?:our|my|the|an?|of|in|for|to|this|and|out|final|overall|total|editor(?:['’]s|s['’]?)?|editorial|critic(?:['’]s|s['’]?)?|reviewer(?:['’]s)?|author(?:['’]s)?|writer['’]s|staff|reviews?|film(?:['’]s)?|movie(?:['’]s)?|stars?|letter|numeric|number|bottom|line|take|personal|site|house|scale|points?|unsere?|meine?|notre|nos|ma|mon|nuestr[ao]|mi|il|la|le|el|de|del|du|mio|nostr[oa]|globale?|finale?)$/iu
/** What labels of scores are called themselves. */
const NOUN =
  /^(?:scores?|ratings?|rated|grade|scorecard|verdict|note|nota|voto|fazit|result|conclusion|(?:gesamt|film|end)?wertung|(?:gesamt)?bewertung|gesamtnote|gesamturteil|filmnote|punkte|évaluation|puntuación|calificación|valoración|valutazione|puntuazione|रेटिंग|स्कोर)$/iu
const CASED = /\p{Lu}|\p{Ll}/u

/**
 * Whether a label is the critic's own, or the house's: “Our rating”, “Coast Screen Score”. Of “Scare rating”, “Bob's grade”
 * or “Overall look” nobody can say.
 */
export function isOwnLabel(text: string): boolean {
  const words: string[] = text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]*)?/gu) ?? []
  const others = words.filter((word) => CASED.test(word) && !PLAIN.test(word) && !NOUN.test(word))
  if (others.length === 0) return true
  // A house's name is written in capitals, and stands before what it is the score of.
  const noun = words.findIndex((word) => NOUN.test(word))
  const isNamed = noun > 0 && /^\p{Lu}/u.test(words[noun] ?? '') && words.indexOf(others.at(-1) ?? '') < noun
  return isNamed && others.every((word) => /^[\p{Lu}\p{N}]/u.test(word) && !/['’]s?$/u.test(word))
}

/** Verbs of giving whose giver is told before them. */
const GIVES =
  /(?<!\p{L})(?:gives?|gave|awards?|awarded|rates?|rated|gibt|gab|vergibt|donne|attribue|da|otorga|dà)(?!\p{L})[^.!?;:]{0,50}$/iu
const WE =
  /(?<!\p{L})(?:i|we|i['’]d|i['’]ll|we['’]d|one|(?:this|our|the) (?:critic|reviewer|writer)|yours truly|ich|wir|je|j|nous|on|yo|io|noi|to|and|would|will|must|can|so|only|also|therefore)(?:\s(?:lui|le|la|l|te|ihm|ihr|dir|vous|leur|still|gladly|happily))?\s*$/iu
/** Whose score it is, where that is said. */
const WHOSE =
  /(?<!\p{L})(?:\p{Lu}[\p{Ll}]+['’]s|his|her|their|your|whose|somebody['’]s|everybody['’]s)\s(?:own\s|final\s)?(?:score|rating|verdict|grade|note)(?!\p{L})/u

/** Whether somebody else gives the score: “Grandma gives it …”, “his verdict is …”. */
export function isSomebodyElses(before: string): boolean {
  if (WHOSE.test(before)) return true
  const given = GIVES.exec(before)
  if (!given) return false
  const subject =
    before
      .slice(0, given.index)
      .split(/[,;:–—()“”"]/u)
      .at(-1) ?? ''
  return /\p{L}/u.test(subject) && !WE.test(subject)
}
