/** What is left over on a saved page, told by its words. Each pattern is a whole line, or stands in brackets of its own. */
export type ResidueRule = {
  rule: string
  /** What readers of the receipt are told: one of it, or several. */
  says: readonly [one: string, several: string]
  pattern: RegExp
  /** Lines as they are left over. */
  examples: readonly string[]
  /** Whether the short lines that follow the line belong to it: a list of other articles. */
  listed?: boolean
}

/** The longest thing a residue pattern may cut. */
export const MOST_CUT = 200

const line = (words: string) =>
  new RegExp(`^[\\s\\-–—_*•=~|#>·[(]*(?:${words})[\\s\\-–—_*•=~|#<·\\])]*[.:…!]{0,3}$`, 'iu')

const ADVERTISEMENT =
  'advertisements?|advertising|sponsored(?: content| post| links?)?|promoted(?: content)?|ads? by [\\w.]{2,30}|ad|ads|anzeige|werbung|publicit[ée]|publicidad|pubblicit[àa]|reklama|광고|広告|广告|विज्ञापन|(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement))?|continue reading below|scroll (?:down )?to continue(?: with content)?|remove ads|report this ad|close ad|skip ad'

const COMMENT_FORM =
  'notify of|inline feedbacks?|view all(?: \\d{1,5})? comments?|leave a (?:reply|comment)|cancel reply|leave a reply cancel reply|post (?:a )?comment|your e-?mail address will not be published\\.?(?: required fields are marked \\*?)?|required fields are marked \\*?|save my name,? e-?mail,?(?: and)? website in this browser for the next time i comment|(?:name|e-?mail|website|comment) ?\\*|log ?in to (?:reply|comment)|reply|\\d{1,5} (?:comments?|replies)|no comments(?: yet)?|(?:newest|oldest|most voted)(?: (?:newest|oldest|most voted))*|be the first to comment|join the (?:discussion|conversation)|schreibe? einen kommentar|kommentar(?:e)? (?:schreiben|hinterlassen)|antwort abbrechen|laisser un commentaire|annuler la réponse|deja (?:un comentario|una respuesta)|lascia un commento|댓글(?: 남기기| 쓰기)?|コメントを残す'

const SHARE =
  'share(?: this| this (?:article|post|story|review)| on (?:facebook|twitter|x|pinterest|linkedin|reddit|whatsapp))?|tweet(?: this)?|pin it|copy link|click to (?:share|e-?mail|print)[^.]{0,80}|like this|loading|(?:(?:share|facebook|twitter|x|pinterest|linkedin|reddit|whatsapp|e-?mail|print|telegram|tumblr|flipboard|copy link)[ ,|/·•]{1,3}){1,9}(?:facebook|twitter|x|pinterest|linkedin|reddit|whatsapp|e-?mail|print|telegram|tumblr|flipboard|copy link)|facebook|twitter|pinterest|whatsapp|(?:artikel )?teilen(?: auf facebook)?|partager(?: sur facebook)?|compartir(?: en facebook)?|condividi(?: su facebook)?|공유하기|シェア(?:する)?|शेयर करें|(?:follow|like|find) us on [\\p{L} ,&]{2,60}|(?:sign up|subscribe)(?: (?:to|for) (?:our|the) [\\p{L} ]{0,20}newsletter)?'

const OTHERS =
  "latest (?:articles?|posts?|reviews?|news|stories)|recent (?:articles?|posts?|reviews?)|related (?:articles?|posts?|reviews?|stories|content|reading)|more (?:from|by) (?:this author|the author|us|[\\p{L}.’' ]{2,40})|more (?:articles?|reviews?|stories)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended(?: for you| reading)?|read next|up next|popular (?:now|posts)|trending(?: now)?|don[’']t miss|neueste (?:artikel|beiträge)|mehr zum thema|das könnte (?:sie|dich) auch interessieren|articles? (?:récents|similaires|liés)|derniers articles|artículos relacionados|también te puede interesar|articoli correlati|관련 기사|최신 기사|関連記事|最新記事|संबंधित ख़बरें|संबंधित खबरें"

const ALSO_READ =
  'also read|read also|also see|see also|read more|read next|related|lesen sie auch|lies auch|siehe auch|mehr dazu|(?:à )?lire aussi|voir aussi|lee también|ver también|leggi anche|함께 읽기|함께 보기|あわせて読みたい|(?:यह|इसे|ये) भी पढ़ें'

const CREDIT =
  '(?:feature[d]? )?(?:image|photo|picture|photograph|still|screenshot|poster|video|bild|foto|crédits? photos?|crédits?|imagen|immagine|사진|画像)s?(?: credits?| source| rights)?'

const FURNITURE =
  "skip to (?:main )?content|back to top|to top|table of contents|contents \\[(?:hide|show)\\]|(?:previous|next) (?:post|article|review)|home(?: ?[>»›/] ?[\\p{L}\\p{N} &’'-]{2,40}){1,5}|(?:filed under|posted in|tags?|tagged(?: with)?|categories|category|schlagwörter|étiquettes)\\s?[:：][^.]{2,150}|accept(?: all)?(?: cookies)?|cookie (?:settings|policy)|privacy policy|all rights reserved|©.{2,100}|\\d{1,2} min(?:ute)?s? read|lesezeit:? \\d{1,3} min(?:uten)?|temps de lecture ?: ?\\d{1,3} min(?:utes)?"

const PLAYER =
  'watch (?:on|this video on) youtube|video (?:unavailable|player is loading)|play(?: video)?|unmute|click to (?:play|unmute)|\\d{1,2}:\\d{2} ?/ ?\\d{1,2}:\\d{2}'

/** Every residue pattern, published as it is used. */
export const RESIDUE: readonly ResidueRule[] = [
  {
    rule: 'advertisement',
    says: ['advertisement marker', 'advertisement markers'],
    examples: ['- Advertisement -', 'Story continues below this advertisement', 'Anzeige'],
    pattern: line(ADVERTISEMENT),
  },
  {
    rule: 'comment-form',
    says: ['leftover of a comment form', 'leftovers of a comment form'],
    examples: ['Leave a Reply', 'View all 12 comments', 'Schreibe einen Kommentar'],
    pattern: line(COMMENT_FORM),
  },
  {
    rule: 'share-buttons',
    says: ['leftover of share buttons', 'leftovers of share buttons'],
    examples: ['Share this:', 'Facebook Twitter Pinterest', 'Partager sur Facebook'],
    pattern: line(SHARE),
  },
  {
    rule: 'other-articles',
    says: ['line about other articles', 'lines about other articles'],
    examples: ['Latest articles', 'You may also like', '관련 기사'],
    pattern: line(OTHERS),
    listed: true,
  },
  {
    rule: 'also-read',
    says: ['link to another article', 'links to other articles'],
    examples: ['Also Read: The ten best ferries in film', 'À lire aussi : dix bateaux'],
    pattern: new RegExp(`^[\\s\\-–—*•>|([]*(?:${ALSO_READ})\\s?(?:[:：|»›→–—-]\\s?(.{3,170}))?$`, 'iu'),
    listed: true,
  },
  {
    rule: 'image-credit',
    says: ['image credit', 'image credits'],
    examples: ['(Image via Netflix)', 'Photo: Tall Ship Pictures'],
    pattern: new RegExp(
      `^[\\s(\\[*]*(?:${CREDIT}\\s?(?:[:：©]|by |via |courtesy of |courtesy )\\s?.{2,120}|(?:photo )?credits?\\s?[:：]\\s?.{2,120}|courtesy of .{2,80}|(?:source|quelle)\\s?[:：]\\s?(?:imdb|netflix|youtube|getty|twitter|instagram|facebook|x)\\b.{0,60}|.{0,60}\\bgetty images)[\\s)\\]*]*$`,
      'iu',
    ),
  },
  {
    rule: 'feed-footer',
    says: ['line added by a feed', 'lines added by a feed'],
    examples: ['The post Grey Tide review appeared first on Coast Screen.'],
    pattern: /^The post .{3,120} (?:appeared first|first appeared) on .{2,60}\.?$/i,
  },
  {
    rule: 'page-furniture',
    says: ['piece of page furniture', 'pieces of page furniture'],
    examples: ['Home > Reviews > Film', 'Skip to content', '5 min read'],
    pattern: line(FURNITURE),
  },
  {
    rule: 'video-player',
    says: ['leftover of a video player', 'leftovers of a video player'],
    examples: ['Watch on YouTube', '0:12 / 2:31'],
    pattern: line(PLAYER),
  },
]

/** The same inside a line, where its brackets say that it does not belong: an advertisement, a link. */
export const INLINE: readonly Omit<ResidueRule, 'examples' | 'says'>[] = [
  {
    rule: 'advertisement',
    pattern:
      /(?:[[(]\s?(?:advertisement|sponsored|anzeige|werbung|publicité|publicidad|광고|広告)\s?[\])]|(?:(?<=\s)|^)[-–—]{1,2}\s?(?:advertisement|anzeige|werbung|publicité)\s?[-–—]{1,2}(?=\s|$)|【(?:広告|PR)】)/giu,
  },
  {
    rule: 'also-read',
    pattern: new RegExp(`[[(](?:${ALSO_READ})\\s?[:：]\\s?([^)\\]\\n]{3,150})[)\\]]`, 'giu'),
  },
]

/** Rules whose patterns are fixed sentences, which are known word by word and are not a critic's. */
export const UNPROSED = new Set(['comment-form', 'feed-footer'])
