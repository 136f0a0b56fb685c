import { expect, test } from 'vitest'
import { casesOf, read } from '@/lib/testing/documents/corpus'
import { duplicatesOf, type Shown } from './duplicates'
import { likeness, shinglesOf } from './shingles'

const TEXT = casesOf('corpus')
  .slice(0, 6)
  .map((one) => read(one).raw)
  .join('\n')
const known = {
  id: 'known',
  film: 'grey-tide-2023',
  headline: 'Grey Tide Review',
  critic: 'Nora Field',
  text: null,
}
const shown: Shown = {
  text: TEXT,
  headline: 'Another headline',
  critic: 'Somebody Else',
  film: 'grey-tide-2023',
}

test.each([
  ['the same text', TEXT, 'same text'],
  ['the same in other lines', TEXT.replaceAll('\n', '\n\n'), 'same text'],
  ['a few words changed', TEXT.replace('the ', 'that ').replace('film', 'picture'), 'nearly the same text'],
  [
    'an advertisement put in',
    TEXT.replace('\n\n', '\n\nA word from our sponsors, who sell boots.\n\n'),
    'nearly the same text',
  ],
])('%s is known again', (_, text, how) => {
  expect(duplicatesOf({ ...shown, text }, [{ ...known, text: TEXT }])).toEqual([{ id: 'known', how }])
})

test('another text is not', () => {
  expect(
    duplicatesOf({ ...shown, text: TEXT.slice(0, TEXT.length / 2) }, [{ ...known, text: TEXT }]),
  ).toEqual([])
  expect(likeness(shinglesOf('one two three four five six'), shinglesOf('seven eight nine ten eleven'))).toBe(
    0,
  )
})

test('what was entered by hand is known by its headline, or its critic and film', () => {
  const by = (changes: Partial<Shown>) =>
    duplicatesOf({ ...shown, ...changes }, [known]).map(({ how }) => how)
  expect(by({ headline: 'GREY TIDE: Review' })).toEqual(['same headline'])
  expect(by({ critic: 'nora field' })).toEqual(['same headline'])
  expect(by({ critic: 'nora field', film: null })).toEqual([])
  expect(by({ headline: 'Grey Tide Review', film: 'grey-tide-1998' })).toEqual([])
  expect(by({})).toEqual([])
})
