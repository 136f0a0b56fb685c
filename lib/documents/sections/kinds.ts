/** What a section of a review is about. */
export type SectionKind =
  | 'introduction'
  | 'plot'
  | 'performances'
  | 'craft'
  | 'good'
  | 'bad'
  | 'verdict'
  | 'quotes'
  | 'trivia'
  | 'trailer'
  | 'other'

/** What headings call a kind, whole. */
const WORDS: Partial<Record<SectionKind, string>> = {
  plot: "plot|the plot|plot summary|plot overview|story|the story|storyline|synopsis|summary|premise|the premise|what it[’']?s about|what is it about\\??|what[’']?s it about\\??|what happens|handlung|die handlung|inhalt|worum geht es\\??|l[’']histoire|histoire|l[’']intrigue|intrigue|le pitch|argumento|sinopsis|la historia|la trama|trama|줄거리|시놉시스|あらすじ|ストーリー|剧情|कहानी",
  performances:
    "performances?|the performances?|acting|the acting|cast and performances|acting and characters|the cast|darsteller|die darsteller|schauspiel|besetzung|les acteurs|l[’']interprétation|interprétation|le casting|actuaciones|interpretaciones|el reparto|interpretazioni|연기|배우들의 연기|演技|キャスト|अभिनय|एक्टिंग",
  craft:
    'direction|the direction|direction and visuals|direction and cinematography|cinematography|visuals|the visuals|look and sound|music|score and sound|technical aspects|inszenierung|regie|kamera|mise en scène|la mise en scène|dirección|fotografía|연출|演出|映像|निर्देशन',
  good: 'the good|good|what works|what worked|pros|the pros|positives|highlights|the highs|what i liked|stärken|was gelingt|das gute|pluspunkte|les plus|points forts|les points forts|lo bueno|lo mejor|aciertos|punti di forza|장점|좋은 점|良い点|良かった点',
  bad: "the bad|bad|what doesn[’']?t|what doesn[’']?t work|what didn[’']?t work|cons|the cons|negatives|lowlights|the lows|what i didn[’']?t like|weaknesses|the ugly|schwächen|was misslingt|das schlechte|minuspunkte|les moins|points faibles|les points faibles|lo malo|lo peor|debilidades|punti deboli|단점|아쉬운 점|悪い点|残念な点",
  verdict:
    'verdict|the verdict|final verdict|our verdict|my verdict|conclusion|in conclusion|final thoughts|closing thoughts|bottom line|the bottom line|final word|last word|wrap[- ]?up|overall|should you watch it\\??|should you watch this\\??|is it worth it\\??|is it worth watching\\??|in short|fazit|urteil|zum schluss|en conclusion|bilan|le verdict|veredicto|conclusión|en resumen|verdetto|conclusioni|총평|결론|まとめ|総評|निष्कर्ष|फ़ैसला|देखें या नहीं',
  quotes:
    'quotes?|memorable quotes|best quotes|best lines|famous quotes|memorable lines|zitate|die besten zitate|citations|répliques|répliques cultes|citas|frases|mejores frases|citazioni|명대사|명언|名言|名セリフ|セリフ',
  trivia:
    'trivia|fun facts?|did you know\\??|facts|interesting facts|behind the scenes|good to know|wissenswertes|schon gewusst\\??|anecdotes|le saviez-vous\\s?\\??|curiosidades|¿sabías que\\??|¿sabías que…?\\??|sapevate che\\??|비하인드|알고 계셨나요\\??|トリビア|豆知識',
  trailer:
    'trailer|the trailer|official trailer|watch the trailer|watch trailer|trailer ansehen|bande-annonce|la bande-annonce|tráiler|il trailer|예고편|予告編|予告',
}

const WHOLE = (Object.entries(WORDS) as [SectionKind, string][]).map(([kind, words]) => ({
  kind,
  pattern: new RegExp(`^(?:${words})\\s?[:：.!…]?$`, 'iu'),
}))

/** The same at the head of a paragraph, longer ones first. */
const HEADS = (Object.entries(WORDS) as [SectionKind, string][]).map(([kind, words]) => ({
  kind,
  pattern: new RegExp(
    `^(?:${words
      .split('|')
      .sort((one, other) => other.length - one.length)
      .join('|')})`,
    'iu',
  ),
}))

/** The kind a heading names; null where it is the critic's own. */
export const kindNamed = (heading: string): SectionKind | null =>
  WHOLE.find(({ pattern }) => pattern.test(heading.trim()))?.kind ?? null

/** What parts a heading from the paragraph it runs into. */
const JOIN = /^(?:\s?[:：]\s?|\s[–—-]\s|\.\s(?=\p{Lu})|(?=\p{Lu}[\p{Ll}\s]))(?=\S)/u

/** “Plot: 6/10” is an aspect's score. */
const SCORED = /^\s?[:：–—-]?\s?(?:\d{1,3}(?:[.,]\d)?\s?(?:[/⁄%점点]|$)|[★☆⭐])/u

/** A heading fused into the paragraph it begins. It is capitalised, and what follows begins anew. */
export function fusedHeading(paragraph: string): { kind: SectionKind; heading: string } | null {
  if (!/^[\p{Lu}\p{Lo}¿]/u.test(paragraph)) return null
  for (const { kind, pattern } of HEADS) {
    const heading = pattern.exec(paragraph)?.[0] ?? ''
    const behind = paragraph.slice(heading.length)
    if (heading !== '' && JOIN.test(behind) && !SCORED.test(behind)) return { kind, heading }
  }
  return null
}
