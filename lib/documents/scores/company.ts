import type { Span } from '@/lib/documents/spans'
import type { Candidate, Standing } from './candidate'
import { isSomebodyElses } from './owners'
import { isAboutFilm, isForSomethingElse } from './subject'

const start = (words: string) => new RegExp(`^(?:${words})(?!\\p{L})`, 'iu')
const end = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})$`, 'iu')

/** Words right behind that make it a count or a share of something. */
const COUNTED = start(
  String.raw`[\s-]*(?:(?:of|in) (?:the|its|his|her|their|all|them|those|these|which|this|my|our)\b|episodes?|eps?\b|seasons?|chapters?|parts?|scenes?|viewers|people|critics|dentists|doctors|times|minutes|hours|years|days|weeks|of the time|votes?|reels?|films|movies|pages|jokes|characters|actors|friends|countries|frames|screens?|acts?|shots|suspects|reviews?|fps|inches|folgen|personen|zuschauern?|épisodes?|personnes|episodios|personas|편|화|명|話|人|hotel|restaurant|general|recruit|admiral|chef|review(?:s|ers)|battalion|cast|cinema)`,
)
const PLACED = end(
  String.raw`(?:episodes?|eps?\.?|chapters?|parts?|seasons?|reels?|pages?|slides?|discs?|screens?|tracks?|scenes?|issues?|volumes?|no\.?|number|room|gate|platform|folge|teil|épisode|episodio|제|第|step|level|deck|floor|row|seat|take|cabin|image|photo|picture)\s?#?\s?`,
)
const DATED = end(
  String.raw`(?:on|since|until|till|by|opens?|opening|opened|released?|dated?|posted|published|updated|premieres?|premiered|streaming|due|am|vom|bis|ab|seit|le|du|el|desde|before|after|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)[\s,:(]{1,3}`,
)
const JOKE =
  /^[\s,.!:–—-]{0,3}(?:\()?(?:(?:would|wouldn['’]t|will|do|don['’]t|could|recommend|no notes|definitely|absolutely|highly|very|so|for (?:effort|trying|the (?:dog|cat|hair|memes?|wig|moustache|mustache|snacks?|popcorn|coat|title))|on the)\b)/iu
const FOR_PART =
  /^[\s,]{0,2}(?:for|in terms of|on|when it comes to|in) (?:the|its|his|her|their|sheer|pure|style|ambition|acting|effort|execution|originality|action|looks|atmosphere|[\p{L}]{4,14}ing)\b/iu
const HYPOTHETICAL =
  /(?<!\p{L})(?:(?:would|could|might|should|may)(?:['’]ve| have| easily have)? (?:been|given|earned|got|gotten|deserved|scored|rated|merited|be)|almost|nearly|not quite|close to|far from|nowhere near|isn['’]t|is not|wasn['’]t|was not|not|never|hardly|instead of|rather than|down from|up from|between|expect(?:ed|ing)?|hop(?:ed|ing) for|(?:want|wish|hope|mean|meant|tempt)(?:ed|s)? to|had (?:it|the film|this|they|she|he)|were it|if|unless|anything (?:above|below)|more than|less than|at least|at most|maybe|perhaps|fast|beinahe|wäre|presque|aurait|casi|habría)(?!\p{L})(?:[^.!?]{0,50})$/iu
const OTHERS =
  /(?<!\p{L})(?:imdb|rotten tomatoes|tomatometer|metacritic|metascore|letterboxd|cinemascore|audiences?|audience score|users?|readers?|viewers|fans|critics|others|everyone|everybody|colleagues?|friends?|wife|husband|brother|sister|google users|votes?|aggregate|average|community|posters?|trailers?|adverts?|judges?|관객|네티즌|네이버|시청자|豆瓣|publikum|zuschauer|public|spectateurs|público)(?!\p{L})[^.!?]{0,90}$/iu
const OTHERS_BEHIND =
  /^[^.!?]{0,12}(?:on|at|by|from|among|auf|sur|en) (?:imdb|rotten|metacritic|letterboxd|users?|readers?|critics|viewers|audiences?)|^\s?\(?(?:based on|from) [\d.,]{1,9} (?:votes?|reviews?|ratings?)|^[\s(]{0,2}\d[\d.,]{0,9} (?:votes?|ratings?)|^ (?:approval|fresh|positive|audience|(?:says?|said|screams?|promised|promises) (?:the|a|every))/iu
const OTHER_FILM =
  /(?<!\p{L})(?:original|predecessor|previous (?:film|one|entry|instalment|installment)|first (?:film|one|part|movie|entry|instalment)|last (?:film|one|year)|prequel|sequel|earlier|remake|debut|series)(?!\p{L})[^.!?]{0,60}(?:was|is|got|gave|had|earned|scored|deserved|rated|received|remains|at|a|comfortable)[^.!?]{0,14}$/iu
const QUOTED = /^["“„«「‘']["”“»」’']$/u
const ASKED = /[?？]\s*$/u
const RANGE_BEFORE = /\d\s?(?:[-–]|to|or|bis|à)\s?(?:a )?$/iu
const RANGE_BEHIND = /^\s?(?:[-–]|to|or)\s?(?:a |maybe |perhaps )?\d/iu

const CUE =
  /(?<!\p{L})(?:giv(?:e|es|en|ing)|gave|awards?|awarding|awarded|rate|rates|rating|ratings|score|scores|scoring|grade|grades|verdict|gets?|earns?|deserves?|receives?|lands? (?:at|on)|comes? (?:in|out) at|settl(?:e|es|ed|ing)|call it|solid|strong|final|overall|recommend(?:ed)?|gebe|geben|vergebe|vergeben|bekommt|erhält|verdient|donne|donnons|mérite|obtient|doy|damos|otorgo|merece|le pongo|do|diamo|merita|평점|별점|점수|드립니다|준다|評価|つけ)(?!\p{L})/iu

const GIVING =
  /(?<!\p{L})(?:giv(?:e|es|ing)|gave|award(?:s|ed|ing)?|rat(?:e|es|ed|ing)|gets?|earns?|deserves?|gebe|vergebe|donne|doy|do)(?!\p{L})/iu

/** A candidate's sentence, with where in the document it stands. */
export type Company = {
  sentence: Span
  text: string
  ownLine: boolean
  isLate: boolean
  about: About
}

/** What the film is called, and where the review ends and its readers begin to speak. */
export type About = { titles: readonly string[]; until: number }

/** What stands right behind a score and says that it counts something, or is for a part of the film. */
export const isOfSomething = (behind: string): boolean =>
  COUNTED.test(behind) || FOR_PART.test(behind) || OTHERS_BEHIND.test(behind) || /^\s?[?？]/u.test(behind)

/** What a candidate is by the words around it, no label being there to say so. */
export function standingOf(
  one: Candidate,
  { sentence, text, ownLine, isLate, about: { titles, until } }: Company,
): { standing: Standing; why: string } {
  const before = text.slice(Math.max(sentence.start, one.start - 120), one.start)
  const behind = text.slice(one.end, Math.min(text.length, one.end + 80)).replace(/\n[\s\S]*/, '')
  const as = (standing: Standing, why: string) => ({ standing, why })
  if (one.start >= until) return as('doubtful', 'it stands among comments')
  if (COUNTED.test(behind) || PLACED.test(before)) return as('foreign', 'it counts something')
  if (one.form === 'fraction' && one.best !== null && one.best <= 12 && DATED.test(before))
    return as('foreign', 'it is a day')
  if (JOKE.test(behind)) return as('foreign', 'it is a manner of speaking')
  if (OTHERS.test(before) || OTHERS_BEHIND.test(behind)) return as('foreign', 'it is somebody else’s')
  if (OTHER_FILM.test(before)) return as('foreign', 'it is another film’s')
  if (one.form === 'fraction' && one.best !== null && one.best < 5) return as('foreign', 'it is a fraction')
  if (RANGE_BEFORE.test(before) || RANGE_BEHIND.test(behind)) return as('doubtful', 'it is a range')
  if (HYPOTHETICAL.test(before)) return as('doubtful', 'it may be what the film did not get')
  if (FOR_PART.test(behind)) return as('doubtful', 'it may be for a part of the film')
  if (/^\s?[?？]/u.test(behind)) return as('doubtful', 'it is asked')
  if (isSomebodyElses(before)) return as('doubtful', 'it may be somebody else’s')
  if (isForSomethingElse(before, titles)) return as('doubtful', 'it may be for a part of the film')
  if (QUOTED.test(before.slice(-1) + behind.slice(0, 1))) return as('doubtful', 'it is quoted')
  const own = text.slice(sentence.start, sentence.end)
  if (own.trim().replace(/[.!]$/, '') === one.raw && ASKED.test(text.slice(0, sentence.start).slice(-8)))
    return as('doubtful', 'it answers a question')
  const isFilms = isAboutFilm(
    text.slice(sentence.start, one.start),
    text.slice(one.end, sentence.end),
    titles,
  )
  return byCue(one, own, ownLine, isLate, isFilms)
}

function byCue(one: Candidate, sentence: string, ownLine: boolean, isLate: boolean, isFilms: boolean) {
  const isShort = sentence.length - one.raw.length < 42 || closes(one, sentence)
  const hasCue = CUE.test(sentence.replace(one.raw, ' '))
  const needsCue = ['percent', 'letter'].includes(one.form)
  if (ownLine && (one.form !== 'letter' || isLate))
    return { standing: 'stated' as const, why: 'it stands by itself' }
  if (one.form === 'letter') return letterCue(one, sentence)
  if (/(?<!\p{L})gave(?!\p{L})/iu.test(sentence) && !/gave (?:it|this)/iu.test(sentence))
    return { standing: 'doubtful' as const, why: 'it may be another film’s' }
  if (closes(one, sentence) && !isFilms && !GIVING.test(sentence))
    return { standing: 'doubtful' as const, why: 'nothing says that it is the film’s score' }
  if (hasCue && (one.form !== 'percent' || isShort))
    return { standing: 'stated' as const, why: 'the sentence gives it' }
  if (one.form === 'thumbs' && isFilms) return { standing: 'stated' as const, why: 'it is a gesture' }
  if (needsCue) return { standing: 'foreign' as const, why: 'nothing says that it is a score' }
  if (isShort && isLate && isFilms)
    return { standing: 'stated' as const, why: 'the sentence says little else' }
  if (one.form === 'stars' && one.assumed && /\p{L}/u.test(one.raw))
    return { standing: 'foreign' as const, why: 'nothing says that it is a score' }
  return { standing: 'doubtful' as const, why: 'nothing says that it is the film’s score' }
}

/** A sentence that ends in a colon and its score. */
const closes = (one: Candidate, sentence: string) =>
  /[:：–—]\s?$/u.test(sentence.slice(0, sentence.lastIndexOf(one.raw))) &&
  /^[.!]?$/.test(sentence.slice(sentence.lastIndexOf(one.raw) + one.raw.length))

/** A letter alone is a word more often than a grade: only what is given, with its article, counts. */
function letterCue(one: Candidate, sentence: string) {
  const given = new RegExp(
    String.raw`(?:giv(?:e|es|ing)|award|rate|grade|get|earn|deserve|receive|merit|verdict|call)(?:s|es|ed)?[^.!?]{0,40}\s(?:an? |it |film )(?:solid |strong |straight |generous |respectable |firm |low |high )?${one.raw.replace('+', '\\+')}(?![\p{L}\d])`,
    'iu',
  )
  if (given.test(sentence)) return { standing: 'stated' as const, why: 'the sentence gives it' }
  return { standing: 'foreign' as const, why: 'nothing says that it is a grade' }
}
