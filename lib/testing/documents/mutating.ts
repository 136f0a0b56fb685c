/** A row of random numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What gets into documents: residue, half a score, markup that never closes, and runs that patterns might choke on. */
const INTRUDERS = [
  ...[
    '\n- Advertisement -\n',
    '\nAlso Read: Another film, another day\n',
    '\nLatest articles\n',
    '\nShare this\n',
    '\n\n\n\n',
    '\r\n',
  ],
  ...[
    '7/10',
    ' 4 out of 5 ',
    '★★★½',
    '\nScore:\n',
    '\nRating: 8\n',
    ' 10/10 would ',
    '9/11',
    '80 %',
    '\nGrade: B+\n',
    '0/5',
  ],
  ...[
    '<p>',
    '</div>',
    '<div class="rating">',
    '<!--',
    '<script>',
    '&nbsp;',
    '&#0;',
    '<a href="',
    '<td>',
    '<',
    '&',
  ],
  ...['**', '_', '# ', '> ', '>!', '!<', '||', '[spoiler]', '[a](', '`', '| a | b |\n', '---\n'],
  ...[
    '“',
    '”',
    '«',
    '‘',
    '"',
    '(',
    '[',
    '{',
    ':',
    '：',
    '。',
    '!',
    '…',
    '\u202e',
    '\u0000',
    '\ud83d',
    '𝄞',
    'ß',
    'ﬁ',
    '\u00a0',
    '가',
    '漢',
  ],
]
const RUNS = [
  '*',
  ' ',
  '\n',
  '(',
  '"',
  '“',
  '★',
  '7/',
  '1,',
  'A ',
  'a ',
  'By ',
  ': ',
  '<p',
  '<div>',
  '&amp',
  '[',
  '|',
  '- ',
  'Nora Field, ',
  'like The ',
  'and ',
  '.',
  '!?',
  '한',
  'Cast: ',
]

/** A document made from others: pieces taken away, said twice, moved, put in, cut off, or run on for long. */
export function mutated(texts: readonly string[], seed: number): string {
  const random = randomOf(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T
  let text = one(texts)
  const piece = () => {
    const start = below(text.length)
    return [start, Math.min(text.length, start + below(300))] as const
  }
  const changes: (() => string)[] = [
    () => text.replace(text.slice(...piece()), ''),
    () => {
      const [start, end] = piece()
      return `${text.slice(0, end)}\n\n${text.slice(start, end)}\n\n${text.slice(end)}`
    },
    () => {
      const [start, end] = piece()
      return text.slice(0, start) + text.slice(end) + text.slice(start, end)
    },
    () => {
      const at = below(text.length)
      return text.slice(0, at) + one(INTRUDERS) + text.slice(at)
    },
    () => {
      const at = below(text.length)
      return text.slice(0, at) + one(RUNS).repeat(1 + below(400)) + text.slice(at)
    },
    () => text.slice(0, 1 + below(text.length)),
    () => `${text}\n\n${one(texts)}`,
    () =>
      text
        .split('\n')
        .sort(() => random() - 0.5)
        .join('\n'),
  ]
  for (let left = 1 + below(5); left > 0; left--) text = one(changes)() || 'x'
  return text.slice(0, 100_000)
}
