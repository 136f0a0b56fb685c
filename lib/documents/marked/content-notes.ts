import { foundWithin, type Span } from '@/lib/documents/spans'

/** What a reader may want to know before watching, with the first place that shows it. */
export type NoteFound = Span & { category: string; confidence: number }

/** Categories by the words that show them. What is only a manner of speaking ("to die for") is told apart in the words. */
const CATEGORIES: readonly [category: string, pattern: RegExp][] = [
  [
    'suicide',
    /(?<!\p{L})(?:suicid(?:e|es|al)|(?:kills?|killed|killing) (?:herself|himself|themselves)|takes? (?:her|his|their) (?:own )?life|selbstmord|suizid|se suicide|suicidio|자살|自殺)(?!\p{L})/giu,
  ],
  ['self-harm', /(?<!\p{L})(?:self-?harm|cuts? (?:herself|himself)|selbstverletzung)(?!\p{L})/giu],
  [
    'human trafficking',
    /(?<!\p{L})(?:(?:human|sex)[- ]traffick(?:ing|ers?)|traffick(?:ing|er|ers) (?:ring|of women)|menschenhandel|traite (?:d['’]êtres humains|des femmes)|trata de personas|인신매매|人身売買)(?!\p{L})/giu,
  ],
  [
    'sexual violence',
    /(?<!\p{L})(?:sexual(?:ly)? (?:violence|assault(?:ed)?|abuse(?:d)?|attack)|rape[ds]?|rapist|molest(?:ed|ation)|sexuelle gewalt|vergewaltig\p{L}{0,4}|viol(?:ée)?s? collectifs?|violences? sexuelles?|violencia sexual|violación|성폭력|성폭행|性暴力)(?!\p{L})/giu,
  ],
  [
    'graphic violence and gore',
    /(?<!\p{L})(?:gore|gory|blood(?:y|ied|shed|bath| and gore)?|splatter|decapitat\p{L}{1,4}|dismember\p{L}{0,5}|mutilat\p{L}{1,4}|graphic violence|(?:brutal|extreme|visceral|bloody) violence|stabb(?:ing|ed)|torture[ds]?|blutig\p{L}{0,2}|gewaltszenen|sanglante?s?|violence (?:extrême|graphique)|sangrient[oa]s?|violencia (?:gráfica|extrema)|유혈|고어|流血|残酷)(?!\p{L})/giu,
  ],
  [
    'drugs',
    /(?<!\p{L})(?:drugs?(?: use| abuse| dealers?| addict(?:ion|s)?)?|heroin|cocaine|meth|overdos(?:e|es|ed)|drogen|drogues?|drogas?|마약|麻薬|ドラッグ)(?!\p{L})/giu,
  ],
  [
    'alcohol',
    /(?<!\p{L})(?:alcohol(?:ism|ic|ics)|alkoholis\p{L}{1,4}|alcoolis\p{L}{1,3}|알코올 중독)(?!\p{L})/giu,
  ],
  [
    'flashing light',
    /(?<!\p{L})(?:flash(?:ing|es)? (?:of )?(?:light|lights|images)|strob(?:e|ing)(?: light(?:s|ing)?)?|epilep\p{L}{2,5}|flackernde\p{L}? lichter|stroboskop|lumières? (?:stroboscopiques?|clignotantes?)|luces (?:estroboscópicas|parpadeantes)|점멸|点滅)(?!\p{L})/giu,
  ],
  [
    'child abuse',
    /(?<!\p{L})(?:child abuse|abused? (?:as a child|children)|pedophil\p{L}{1,3}|paedophil\p{L}{1,3}|kindesmissbrauch|아동 학대)(?!\p{L})/giu,
  ],
  [
    'animal cruelty',
    /(?<!\p{L})(?:animal (?:cruelty|abuse|death)|(?:dog|cat|horse) (?:dies|is killed|is shot)|tierquälerei|동물 학대)(?!\p{L})/giu,
  ],
  [
    'domestic violence',
    /(?<!\p{L})(?:domestic (?:violence|abuse)|(?:beats|abuses|abusive) (?:his wife|husband|her husband)|häusliche gewalt|violences conjugales|violencia (?:doméstica|machista)|가정 ?폭력)(?!\p{L})/giu,
  ],
]
const UNREAL =
  /(?:no|without|never any|free of|lack of|little|hardly any|keine?n?|ohne|sans|aucune?|sin)\s(?:\p{L}{3,12}\s){0,2}$/iu
const FIGURE = /^(?:drugs?)$/i
const AS_FIGURE = /(?:like|as) (?:a )?$|^ (?:of choice|store)/i

/** Each category once, where the text first shows it. */
export function contentNotesOf(text: string, paragraphs: readonly Span[]): NoteFound[] {
  const notes = CATEGORIES.flatMap(([category, pattern]) => {
    for (const { start, end } of foundWithin(pattern, text, paragraphs)) {
      const before = text.slice(Math.max(0, start - 40), start)
      if (UNREAL.test(before)) continue
      if (FIGURE.test(text.slice(start, end)) && AS_FIGURE.test(before)) continue
      return [{ category, start, end, confidence: 0.75 }]
    }
    return []
  })
  return notes.sort((one, other) => one.start - other.start)
}
