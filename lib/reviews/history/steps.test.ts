import { describe, expect, it } from 'vitest'
import { cook } from '@/lib/text/cook'
import { type Revision, stepsOf } from './steps'

const OPEN = 'The lamps went out slowly.'

const history = (...texts: (string | Partial<Revision>)[]): Revision[] =>
  texts.map((text, at) => ({
    number: at + 1,
    on: `2026-11-0${at + 1}`,
    title: null,
    tree: cook(typeof text === 'string' ? text : '').tree,
    wholeSpoiler: false,
    halfStars: null,
    chips: [],
    language: 'en',
    seenOn: null,
    ...(typeof text === 'string' ? {} : text),
  }))
const texts = (revisions: Revision[], revealed = false) =>
  stepsOf(revisions, revealed).map(({ text }) => text)

it('tells each revision beside the one before, the newest first, its title apart', () => {
  const [first, second] = [
    { title: 'A', tree: cook(OPEN).tree },
    { title: 'B', tree: cook(OPEN).tree },
  ]
  expect(stepsOf(history(first, { ...second, halfStars: 9 }, OPEN), false)).toMatchObject([
    {
      number: 3,
      on: '2026-11-03',
      text: { before: OPEN, after: OPEN },
      title: { before: 'B', after: null },
    },
    {
      number: 2,
      text: { before: OPEN, after: OPEN },
      title: { before: 'A', after: 'B' },
      halfStars: { before: null, after: 9 },
    },
  ])
  expect(stepsOf(history(OPEN), false)).toEqual([])
})

it('tells language, day and flag, whatever is hidden; no title of what tells the story', () => {
  const after = { title: 'She did it', language: 'fr', seenOn: '2026-11-01', wholeSpoiler: true }
  const revisions = history({ title: 'It was her', tree: cook(OPEN).tree }, after)
  const facts = {
    language: { before: 'en', after: 'fr' },
    seenOn: { before: null, after: '2026-11-01' },
    wholeSpoiler: { before: false, after: true },
  }
  expect(stepsOf(revisions, false)).toMatchObject([{ ...facts, text: null, title: null }])
  expect(stepsOf(revisions, true)).toMatchObject([
    { ...facts, title: { before: 'It was her', after: 'She did it' } },
  ])
})

describe('who has not asked', () => {
  it('gets no word of a spoiler that always was one', () => {
    const revisions = history(`${OPEN} ||She did it||`, `${OPEN} More. ||She did it||`)
    expect(texts(revisions)).toEqual([{ before: `${OPEN} [spoiler]`, after: `${OPEN} More. [spoiler]` }])
    expect(texts(revisions, true)).toEqual([
      { before: `${OPEN} She did it`, after: `${OPEN} More. She did it` },
    ])
  })

  it.each([
    ['at once', ['She did it. The end.', '||She did it.|| The end.']],
    ['in other words', ['She did it. The end.', 'The end. ||It was her.||']],
    ['after it had gone', ['She did it. The end.', 'The end.', 'The end. ||She did it.||']],
    ['as a whole', ['She did it.', { wholeSpoiler: true, tree: cook('She did it.').tree }]],
    ['as a whole for a while', ['She did it.', { wholeSpoiler: true }, 'The end, and no more.']],
  ])('gets nothing of what stood open before it was hidden %s', (_, all) => {
    const revisions = history(...all)
    expect(JSON.stringify(stepsOf(revisions, false))).not.toContain('did it')
    expect(JSON.stringify(stepsOf(revisions, true))).toContain('did it')
  })

  it('gets what changed after that, and where only what was hidden changed, that nothing did', () => {
    const [hidden, fewer] = ['||She did it twice.|| The end.', '||She did it.|| The end.']
    expect(texts(history('She did it.', hidden, fewer, `${fewer} At last.`))).toEqual([
      { before: '[spoiler] The end.', after: '[spoiler] The end. At last.' },
      { before: '[spoiler] The end.', after: '[spoiler] The end.' },
      null,
    ])
  })
})
