/** As many characters as a review may have. */
const MOST = 20_000

const REPEATED = [
  ...[
    '>',
    '[',
    '*_',
    '`',
    '||',
    '>!',
    '!<',
    ':::spoiler\n',
    ':::\n',
    '- ',
    '> ',
    '1. ',
    '\n- ',
    '](',
    '[](',
    '((',
  ],
  ...[
    '[a](http://x.y)',
    '<http://a',
    '<',
    '\\',
    '**a',
    '*a _b ',
    '# ',
    '||a',
    'a||\n\n',
    '>!\n\n',
    '[a',
    '![',
  ],
  ...[
    '&amp;',
    '_',
    '*a**',
    '\u0301',
    'a\u0301\u0323',
    ' ',
    '\t',
    '\n',
    '*a ||',
    '<https://x.y/',
    '[a](',
    '>!a!<',
  ],
  ...['||*a', '[||a', '- a\n  ', 'x\n\n', '\u200b', '***\n', '\ufdd0', '🏴', '\u{e0041}', '<script>', '<!--'],
]

const filled = (piece: string) => piece.repeat(Math.ceil(MOST / piece.length)).slice(0, MOST)
const nested = (open: string, close: string) =>
  filled(open).slice(0, MOST / 2) + filled(close).slice(0, MOST / 2)
const stairs = (step: string) =>
  Array.from({ length: 200 }, (_, at) => `${step.repeat(at % 60)}- a`).join('\n')

/** Texts of that length made to take long, or to go deep. */
export const PATHOLOGICAL: Record<string, string> = {
  ...Object.fromEntries(REPEATED.map((piece) => [JSON.stringify(piece), filled(piece)])),
  'emphasis in emphasis': nested('*a ', ' a*'),
  'strong in strong': nested('**a ', ' a**'),
  'both in both': nested('*a **b ', ' b** a*'),
  'underlines in underlines': nested('_a __b ', ' b__ a_'),
  'brackets in brackets': nested('[', ']'),
  'links in links': nested('[a', '](http://x.y)'),
  'lists in lists': stairs('  '),
  'quotes in quotes': stairs('>'),
  'spoilers in spoilers': nested('>!a ', ' !<'),
  'fences in fences': nested(':::spoiler\n', ':::\n'),
}
