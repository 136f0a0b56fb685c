import { randomOf } from './mutating'

/** The length that must be read within the bound. */
export const LONG = 100_000

const RUNS = [
  ...[
    '*',
    '_',
    ' ',
    '\n',
    '(',
    '"',
    '“',
    '★',
    '7/',
    '1,',
    '1 ',
    'A ',
    'a ',
    'B+ ',
    'By ',
    ': ',
    '：',
    '<p',
    '<p>',
    '<div>',
    '<!',
    '&amp',
    '&amp;',
    '[',
    '|',
    '- ',
  ],
  ...[
    'Nora Field, ',
    'Nora Field and ',
    'like The ',
    'and ',
    '.',
    '!?',
    '한',
    '漢',
    'Cast: ',
    'Cast: A, B\n',
    'Score:\n',
    '7/10 ',
    '10/10 would ',
    '# a\n',
    '> ',
    '**a** ',
  ],
  ...[
    'in the end she ',
    'Fans of Grey Tide and ',
    'The Of The ',
    '“a” – ',
    'says: “',
    'Also Read: ',
    'x\n\n',
    'four stars ',
    'one and a half ',
    '[a](b) ',
    '\u00a0',
    '||a',
    '[spoiler]',
    '>!',
    '1 hr ',
    '2023-',
    'Advertisement\n',
    'Home > ',
  ],
]

/** Documents of a hundred thousand characters: one thing over and over, and texts and pages as they are but long. */
export function longDocuments(texts: readonly string[]): { name: string; text: string }[] {
  const runs = RUNS.map((run) => ({
    name: JSON.stringify(run),
    text: `Grey Tide review\n\n${run.repeat(Math.ceil(LONG / run.length))}`.slice(0, LONG),
  }))
  const random = randomOf(7)
  const words = texts.join(' ').split(/\s+/)
  const prose = () => Array.from({ length: 60 }, () => words[Math.floor(random() * words.length)]).join(' ')
  const paragraphs = Array.from({ length: LONG / 300 }, prose)
  const nested = (tag: string, deep: number, many: number) =>
    `<html><body>${`${`<${tag}>`.repeat(deep)}${prose()}${`</${tag}>`.repeat(deep)}`.repeat(many)}`.slice(
      0,
      LONG,
    )
  return [
    ...runs,
    { name: 'nested deep', text: nested('div', 2_900, 1) },
    { name: 'nested a little', text: nested('div', 55, 52) },
    { name: 'nested spans', text: nested('span', 55, 52) },
    { name: 'tables in tables', text: nested('table><tr><td', 18, 50) },
    { name: 'many short', text: `<html><body>${'<p>It is. <a href="x">so</a></p>'.repeat(1_400)}` },
    { name: 'prose', text: `Grey Tide review\n\n${paragraphs.join('\n\n')}`.slice(0, LONG) },
    { name: 'lines', text: `Grey Tide review\n${words.join('\n').repeat(4)}`.slice(0, LONG) },
    { name: 'one line', text: `Grey Tide review ${paragraphs.join(' ')}`.slice(0, LONG) },
    { name: 'everything', text: texts.join('\n\n').repeat(3).slice(0, LONG) },
    {
      name: 'page',
      text: `<html><body><article><h1>Grey Tide</h1>${paragraphs.map((one) => `<p class="x">${one.replaceAll('<', '&lt;')} <em>so</em></p>`).join('\n')}`.slice(
        0,
        LONG,
      ),
    },
  ]
}
