const PART = String.raw`[\p{Lu}][\p{L}\p{M}’'.-]*`
const LINK = '(?:de|del|della|di|da|van|von|der|den|la|le|el|al|bin|ibn|of|y|du|dos)'

/** A person's name as the source of a pattern: two to four parts, or a name in Hangul or Han. */
export const NAME = String.raw`(?:${PART}(?:\s(?:${LINK}\s){0,2}${PART}){1,3}|[가-힣]{2,4}|[\p{sc=Devanagari}]{2,14}(?:\s[\p{sc=Devanagari}]{2,14}){1,2}|[\p{sc=Han}\p{sc=Katakana}・]{3,12})`

const WHOLE = new RegExp(`^${NAME}$`, 'u')
const NO_NAME =
  /(?<!\p{L})(?:review|score|rating|verdict|plot|film|movie|trailer|cast|read|news|netflix|the|and|summary|ending|author|articles?|search|comments?|january|february|march|april|june|july|august|september|october|november|december|staff|editor|admin|team)(?!\p{L})/iu

/** Whether a text is somebody's name and nothing else. */
export const isName = (text: string): boolean => text.length <= 60 && WHOLE.test(text) && !NO_NAME.test(text)

/** The people a line lists: parted by commas, "and" and the like, what they play left out. */
export function namesIn(list: string): string[] {
  return list
    .slice(0, 2_000)
    .split(/\s?[,;、，|•·/\n]\s?|\s(?:and|und|et|y|e|&|with|as well as)\s|(?<=[가-힣])・(?=[가-힣])/u)
    .map((name) =>
      name
        .replace(/\s?[([（].*$/su, '')
        .replace(/\s(?:as|als|dans le rôle de|como)\s.*$/iu, '')
        .replace(/^(?:and|und|et|y|mit|with)\s/iu, '')
        .replace(/\s?\.{3}.*$|[\s.:]+$/u, '')
        .trim(),
    )
    .filter(
      (name) =>
        name.length > 1 &&
        name.length <= 60 &&
        /\p{L}/u.test(name) &&
        !/^(?:more|others?|n\/a|unknown|tba|etc)$/iu.test(name),
    )
}
