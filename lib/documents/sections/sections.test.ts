import { expect, test } from 'vitest'
import { BODY, readText, saidAt } from '@/lib/testing/documents/reading-text'
import { fusedHeading, kindNamed } from './kinds'
import { leaningOf } from './leaning'

test.each([
  ['Plot Summary', 'plot'],
  ['The Verdict:', 'verdict'],
  ['What Doesn’t Work', 'bad'],
  ['Pros', 'good'],
  ['HANDLUNG', 'plot'],
  ['Les acteurs', 'performances'],
  ['Curiosidades', 'trivia'],
  ['총평', 'verdict'],
  ['あらすじ', 'plot'],
  ['Memorable Quotes', 'quotes'],
  ['Trailer', 'trailer'],
  ['Lack of Depth', null],
])('the heading %s is about %s', (heading, kind) => {
  expect(kindNamed(heading)).toBe(kind)
})

test.each([
  ['Plot SummaryA net must be mended.', 'plot', 'Plot Summary'],
  ['Verdict: a fine film.', 'verdict', 'Verdict'],
  ['Final Verdict – A fine film.', 'verdict', 'Final Verdict'],
  ['Fazit: ein guter Film.', 'verdict', 'Fazit'],
  ['Performances. Everybody sings.', 'performances', 'Performances'],
])('%s begins with a heading', (paragraph, kind, heading) => {
  expect(fusedHeading(paragraph)).toEqual({ kind, heading })
})

test.each([
  'Storyline aside, it works.',
  'Good films are rare.',
  'Plot is not its strength.',
  'the story: short.',
])('%s does not', (paragraph) => {
  expect(fusedHeading(paragraph)).toBeNull()
})

const TELLING =
  'She finds the cabin empty, takes the key and hides it before he returns to the deck with his dog.'
const ACTING =
  'The performances are careful, and the actors deliver their lines as if each word had to be paid for.'
const CLOSING = 'Overall this is a film that I recommend to whoever has an evening and a blanket.'

test('headings that were lost are told by the gaps, and their kinds inferred', () => {
  const { sections } = readText(
    `Night Ferry Review\n\n\n${TELLING} ${TELLING}\n\n\n${ACTING}\n\n\n${CLOSING}`,
  )
  expect(sections.map(({ heading, inferred, kind }) => [heading, inferred, kind])).toEqual([
    [null, true, 'plot'],
    [null, true, 'performances'],
    [null, true, 'verdict'],
  ])
})

test.each([
  ['in plain text', `Story\n\n${TELLING}\n\nVerdict\n\n${CLOSING}`],
  ['in Markdown', `## Story\n\n${TELLING}\n\n## Verdict\n\n${CLOSING}`],
  ['on a page', `<h2>Story</h2><p>${TELLING}</p><h2>Verdict</h2><p>${CLOSING}</p>`],
])('headings are found %s', (how, text) => {
  const head =
    how === 'on a page'
      ? '<h1>Night Ferry Review</h1>'
      : how === 'in Markdown'
        ? '# Night Ferry Review'
        : 'Night Ferry Review'
  const reading = readText(`${head}\n\n${text}`)
  expect(reading.sections.map(({ heading, inferred, kind }) => [heading, inferred, kind])).toEqual([
    ['Story', false, 'plot'],
    ['Verdict', false, 'verdict'],
  ])
  expect(saidAt(reading, reading.sections[0] ?? { start: 0, end: 0 })).toContain('hides it before he returns')
})

test('headings fused into lines that follow each other closely are found', () => {
  const { sections } = readText(
    `Night Ferry Review\n\n${TELLING}\nPerformances: ${ACTING}\nThe Bad – The middle sags where the deck should, and nobody aboard seems to notice it.\nVerdict${CLOSING}`,
  )
  expect(sections.map(({ heading, kind }) => [heading, kind])).toEqual([
    [null, expect.any(String)],
    ['Performances', 'performances'],
    ['The Bad', 'bad'],
    ['Verdict', 'verdict'],
  ])
})

const INTRO =
  'There is a kind of film that begins with weather, and this is one of them. The fog is real, the boat is real, and for a long while both are better company than anybody aboard, which seems to be how the director wants us to arrive.'
const ACTORS =
  'Yoon Seo-yeon as Ha-eun plays a woman who has rehearsed her alibi, and the actress delivers each line as if it had been ironed. Cho Jin-woo as the captain performs courtesy until it frightens, and their chemistry is a matter of doors held open a moment too long for anybody’s good.'
const FAULTS =
  'A subplot about a stolen stamp is too long, the music comes in too often, and the last reveal could easily have been made an hour before. It is not quite enough to sink the thing, though the second engine room scene goes nowhere at all and takes its time about it as well.'
const ENDING =
  'Overall the voyage is worth your time, with a coat on and somebody to suspect beside you in the dark.'

test('a review without headings is parted where it turns to something else', () => {
  const { sections } = readText(`Night Ferry Review\n\n${[INTRO, ACTORS, FAULTS, ENDING].join('\n\n')}`)
  expect(sections.map(({ heading, inferred, kind }) => [heading, inferred, kind])).toEqual([
    [null, true, 'introduction'],
    [null, true, 'performances'],
    [null, true, 'bad'],
    [null, true, 'verdict'],
  ])
})

test.each([
  [
    'good',
    'The light is superb and the cabin scenes are gripping. I was moved by the small kindnesses in them, and the last of these is wonderful.',
  ],
  [
    'bad',
    'It is a short film, which would not matter except that it spends so much of itself on a cook and his cat. Their scene could even be left to the credits, and the chase should have been.',
  ],
  ['trailer', 'The trailer gives away the fog and nothing else, and can be seen above.'],
  [
    'trivia',
    'The ferry was built in a swimming hall and the fog was filmed on location in March. During filming the crew slept aboard, and the horn is the one of a ship that sank in real life.',
  ],
])('a part in the middle is %s by what it says', (kind, middle) => {
  const { sections } = readText(`Night Ferry Review\n\n\n${INTRO}\n\n\n${middle}\n\n\n${ENDING}`)
  expect(sections.map((section) => section.kind)).toEqual(['introduction', kind, 'verdict'])
})

test('a text leans by its words, and “not” turns them', () => {
  expect(leaningOf('A superb and gripping film.')).toEqual({ praise: 2, blame: 0 })
  expect(leaningOf('It is not superb, and it is dull.')).toEqual({ praise: 0, blame: 2 })
  expect(leaningOf('Never boring.')).toEqual({ praise: 1, blame: 0 })
})

test.each([
  [`${BODY}\n\nIt is a gripping, superb and wonderful film that I recommend.`, 'positive'],
  [`${BODY}\n\nIt is dull, clumsy and boring, and I cannot recommend it.`, 'negative'],
  [`${BODY}\n\nIt is gripping and superb in its first hour, but dull and clumsy in its last.`, 'mixed'],
])('without a score the verdict is proposed from the end', (text, word) => {
  const reading = readText(`Night Ferry Review\n\n${text}`)
  expect(reading.verdict).toMatchObject({ value: word, confidence: expect.closeTo(0.45, 0) })
  expect(saidAt(reading, reading.verdict.place ?? { start: 0, end: 0 })).toMatch(/^It is/)
})
