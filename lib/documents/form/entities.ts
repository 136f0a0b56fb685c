const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const NAMED = new Map<string, string>([
  ...LATIN.split(' ').map((name, n): [string, string] => [name, String.fromCharCode(160 + n)]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    hellip: '…',
    bull: '•',
    prime: '′',
    trade: '™',
    euro: '€',
    star: '☆',
    starf: '★',
    oelig: 'œ',
    OElig: 'Œ',
    scaron: 'š',
    zwnj: '\u200c',
    zwj: '\u200d',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
  }),
])

/** An entity at a place of HTML: the text it stands for and where it ends; null where the ampersand is one. */
export function entityAt(html: string, at: number): { text: string; end: number } | null {
  const match = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,15}));/i.exec(html.slice(at, at + 20))
  if (!match) return null
  const [whole, hex, decimal, name] = match
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  const text = name ? NAMED.get(name) : characterOf(code)
  return text === undefined ? null : { text, end: at + whole.length }
}

function characterOf(code: number): string {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return String.fromCodePoint(code)
}

/** Text with its entities read. */
export const unescaped = (text: string): string =>
  text.replace(/&[#a-z0-9]{2,9};/gi, (entity) => entityAt(entity, 0)?.text ?? entity)
