import { wordsOf } from '@/lib/documents/blocks/prose'

const stems = (words: string) => words.split(' ')

const FOR = stems(
  'excellen superb brillian wonderful gorgeous stunning beautiful impressive masterful masterpiece gripping thrilling moving captivating engaging enjoy delight charming funny hilarious refreshing compelling memorable unforgettable outstanding terrific fantastic magnificen triumph recommend love praise perfect satisfying rewarding top-tier snappy strong sharp clever inventive tender radian dazzling elegant effective worth remarkable riveting splendid great best finest incredible thunderous impeccable mesmeriz mesmeris elevat cathartic immersive confident rich warm hervorragend großartig wunderbar gelungen stark überzeug magnifique superbe réussi formidable excelente magnífic brillante',
)
const AGAINST = stems(
  'bad poor weak dull boring tedious bland lazy messy clumsy shallow hollow thin paper-thin clich derivative predictable forgettable uninspired disappoint fail failure lack lacks lacking flat empty pointless waste wasted worst awful terrible mediocre unconvincing underdeveloped underwhelm overlong bloated unnecessary uneven contrived scant tired stale lifeless wooden awkward confus frustrat incoherent drags dragging sluggish plodding missed avoid skip nonsens ridiculous ludicrous generic formulaic disconnected unoriginal unfocused sadly unfortunately schwach langweilig enttäusch misslung schlecht raté ennuyeux décev faible aburrid decepc mediocre',
)
const NOT =
  /^(?:not|no|never|without|hardly|isn['’]t|wasn['’]t|doesn['’]t|don['’]t|nothing|neither|nor|nicht|kein|keine|pas|sans)$/

/** How critics say that something fell short, without a word of blame. */
export const FALLS_SHORT =
  /(?<!\p{L})(?:could (?:have )?(?:easily |well |even |just )?be(?:en)?|(?:should|might) have been|not as (?:much|good)|falls? short|back ?seat|style over substance|nothing new|without adding|little else|never quite|not quite|more than it (?:says|shows)|except (?:for|that)|too (?:long|much|many|little|few|often|slow(?:ly)?|quick(?:ly)?)|wish(?:es)? (?:it|that|the|for)|(?:only|main|biggest) (?:complaint|problem|flaw)|lets? (?:it|itself|the film) down|goes nowhere|overstays?|hätte sein können|zu (?:lang|viel|wenig)|aurait pu|trop (?:long|de)|podría haber|demasiado)(?!\p{L})/giu

/** The sides of words met so far: a long text has few different ones. */
const met = new Map<string, 'praise' | 'blame' | null>()
const MOST_MET = 20_000

function sideOf(word: string): 'praise' | 'blame' | null {
  const known = met.get(word)
  if (known !== undefined) return known
  const begins = (stem: string) => word.startsWith(stem)
  const side = FOR.some(begins) ? 'praise' : AGAINST.some(begins) ? 'blame' : null
  if (met.size < MOST_MET) met.set(word, side)
  return side
}

/** How much a text praises and blames, in words; a word behind "not" counts for the other side. */
export function leaningOf(text: string): { praise: number; blame: number } {
  const leaning = { praise: 0, blame: 0 }
  const words = wordsOf(text.toLowerCase())
  words.forEach((word, n) => {
    const side = sideOf(word)
    if (!side) return
    const turned = words.slice(Math.max(0, n - 3), n).some((before) => NOT.test(before))
    leaning[turned === (side === 'praise') ? 'blame' : 'praise']++
  })
  return leaning
}
