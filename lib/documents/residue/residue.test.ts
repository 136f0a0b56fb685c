import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Places } from '@/lib/documents/places'
import { faultsOf } from '@/lib/testing/documents/holding'
import { BODY, readText } from '@/lib/testing/documents/reading-text'
import { alikeness, isAlike } from './alike'
import { faultOf } from './holding'
import { receiptInWords } from './in-words'
import { ruleOf } from './matching'
import { MOST_CUT, RESIDUE } from './patterns'
import { type Cut, clean } from './receipt'

describe('residue is told by its words', () => {
  test.each([
    ['advertisement', '- Advertisement -'],
    ['advertisement', 'ADVERTISEMENT'],
    ['advertisement', 'Anzeige'],
    ['advertisement', 'Publicité'],
    ['advertisement', '광고'],
    ['advertisement', 'Story continues below this advertisement'],
    ['comment-form', 'Notify of'],
    ['comment-form', 'View all 12 comments'],
    ['comment-form', 'Your email address will not be published. Required fields are marked *'],
    ['comment-form', 'Schreibe einen Kommentar'],
    ['share-buttons', 'Share this:'],
    ['share-buttons', 'Facebook Twitter Pinterest'],
    ['share-buttons', 'Partager sur Facebook'],
    ['other-articles', 'Latest articles'],
    ['other-articles', 'Das könnte dich auch interessieren'],
    ['also-read', 'Also Read: The ten best ferries in film'],
    ['also-read', 'À lire aussi : dix bateaux'],
    ['image-credit', '(Image via Netflix)'],
    ['image-credit', 'Photo: Tall Ship Pictures'],
    ['page-furniture', 'Home > Reviews > Film'],
    ['feed-footer', 'The post Grey Tide review appeared first on Coast Screen.'],
  ])('%s: %s', (rule, line) => {
    expect(ruleOf(line)?.rule).toBe(rule)
  })

  test.each([
    'Advertisement is what the station lives by, and the film has fun with it.',
    'Share this with a friend who still owns a radio.',
    'Photo by photo the wall tells a second story to whoever looks closely.',
    'Leave a comment if you like, but the film will not hear it.',
    'Loading the boat takes a third of the film.',
    'Related by blood, the brothers are strangers by the second reel of this film.',
    'x'.repeat(MOST_CUT + 1),
  ])('and prose is not: %s', (line) => {
    expect(ruleOf(line)).toBeNull()
  })
})

test('rules have names and words of their own', () => {
  expect(new Set(RESIDUE.map(({ rule }) => rule)).size).toBe(RESIDUE.length)
  for (const { rule, says, examples } of RESIDUE) {
    expect(new Set(says).size).toBe(2)
    expect(examples.map((one) => ruleOf(one)?.rule)).toEqual(examples.map(() => rule))
  }
})

const HEADLINE = 'Grey Tide (2023) Review: A Day at the Beach'
const BOX = 'Release: 2023-02-17Genre: DramaDuration: 118 mins'

describe('what is printed twice stays once', () => {
  test.each([
    ['a box', `${HEADLINE}\n\n${BOX}\n\n${BODY}\n\n${BOX}`, [['repeat', BOX]]],
    ['a name', `${HEADLINE}\n\n${BODY}\n\nNora Field\nNora Field`, [['repeat', 'Nora Field']]],
    ['a headline, nearly', `${HEADLINE}\n\n${BODY}\n\n${HEADLINE} 1`, [['near-repeat', `${HEADLINE} 1`]]],
    [
      'a headline in other signs',
      `‘Grey Tide’ (2023) Review: The Sea’s Longest Day and the Brothers Who Slept Through All of It\n\n${BODY}\n\n'Grey Tide' (2023) Review: The Sea's Longest Day and the Brothers Who Slept Through All of It`,
      [
        [
          'near-repeat',
          "'Grey Tide' (2023) Review: The Sea's Longest Day and the Brothers Who Slept Through All of It",
        ],
      ],
    ],
    [
      'a paragraph',
      `${HEADLINE}\n\n${BODY}\n\n${BODY.split('\n\n')[1]}`,
      [['repeat', BODY.split('\n\n')[1]]],
    ],
  ])('%s', (_, text, cuts) => {
    const reading = readText(text)
    expect(reading.cuts.map((cut) => [cut.rule, cut.text])).toEqual(cuts)
    expect(faultsOf(reading)).toEqual([])
  })

  test.each([
    ['a refrain', `${HEADLINE}\n\nThey sing. The bank comes and they sing. They sing.\n\n${BODY}`],
    [
      'two that differ',
      `${HEADLINE}\n\nThe first hour is the best hour of the whole film.\n\nThe last hour is the worst hour of any other film.\n\n${BODY}`,
    ],
    ['two scores', `${HEADLINE}\n\n${BODY}\n\nRating: 7/10\n\n${BODY.slice(0, 40)}\n\nRating: 7/10`],
  ])('but %s stays', (_, text) => {
    expect(readText(text).cuts).toEqual([])
  })
})

describe('the rule of the receipt', () => {
  const raw = `Ad\nOne line of a box, printed twice.\n${'running prose that goes on and on in small words. '.repeat(6)}\nOne line of a box, printed twice.`
  const at = (start: number, end: number, remains: Cut['remains'] = null): Cut => ({
    rule: 'advertisement',
    start,
    end,
    text: raw.slice(start, end),
    remains,
  })
  const last = raw.lastIndexOf('One')
  test.each<[string, Cut[], string | null]>([
    ['a short pattern stands', [at(0, 2)], null],
    ['nothing longer', [at(0, MOST_CUT + 5)], 'it is too long for residue'],
    ['no prose', [at(37, 130)], 'it is running prose'],
    ['a repeat that remains', [at(last, raw.length, { start: 3, end: 36 })], null],
    ['nothing that does not', [at(last, raw.length, { start: 37, end: 70 })], 'what remains is not alike'],
    [
      'nothing that was cut too',
      [at(last, raw.length, { start: 3, end: 36 }), at(3, 20)],
      'what it repeats was cut as well',
    ],
    [
      'nothing that its rule does not match',
      [{ ...at(0, 2), rule: 'also-read' }],
      'its rule does not cut it',
    ],
    ['nothing by a rule that nobody knows', [{ ...at(0, 2), rule: 'house/1/1' }], 'its rule does not cut it'],
    ['nothing that says otherwise', [{ ...at(0, 2), text: 'no' }], 'its text is not what stands there'],
  ])('%s', (_, cuts, fault) => {
    expect(faultOf(raw, new Places(cuts), cuts[0] as Cut)).toBe(fault)
  })

  const line = fc.constantFrom(
    HEADLINE,
    BOX,
    `${BOX} `,
    'Nora Field',
    '- Advertisement -',
    'Latest articles',
    'Why ferries float',
    'Score:',
    '7/10',
    '',
    '',
    ...BODY.split('\n\n'),
    'Share this',
    'They sing. They sing.',
    '<p>Nora Field</p>',
    '<b>Ad</b>',
  )
  test('holds for whatever stands together, and raw and receipt give the clean text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (lines) => {
        const reading = readText(lines.join('\n'))
        expect(faultsOf(reading)).toEqual([])
        expect(clean(reading.raw, reading.cuts).length).toBe(
          reading.raw.length - reading.cuts.reduce((sum, cut) => sum + cut.text.length, 0),
        )
      }),
      { numRuns: 300 },
    )
  })
})

test('alikeness is one for the same, and falls with each word', () => {
  expect(alikeness('a b c', 'a b c')).toBe(1)
  expect(isAlike('The tide came in at noon and left', 'The tide came in at noon and left.')).toBe(true)
  expect(isAlike('The tide came in at noon and left', 'The tide went out at night and stayed')).toBe(false)
  expect(isAlike('short', 'short but then much longer')).toBe(false)
})

test('a receipt is told in words, by rules of ours and of the house', () => {
  const receipt = [
    { rule: 'advertisement', many: 1 },
    { rule: 'repeat', many: 2 },
    { rule: 'house/3/1: begging line', many: 1 },
  ]
  expect(receiptInWords(receipt)).toBe(
    'One advertisement marker, two passages printed twice, one passage left out as “begging line”',
  )
})
