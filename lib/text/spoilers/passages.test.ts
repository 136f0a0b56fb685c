import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cook } from '@/lib/text/cook'
import { cookMarked, saysPassage } from './passages'

const open = (raw: string, ...passages: (string | null)[]) => cookMarked(raw, passages).plain.open

it.each([
  ['The lamps go out. The usher did it. Fin.', 'the usher did it', 'The lamps go out. . Fin.'],
  ['The **usher** did *it*, she says.', 'usher did it', 'The , she says.'],
  ['The usher did it.\n\nNobody else.', 'did it nobody', null],
  ['Twice: the usher, and again the USHER.', 'the usher', null],
  ['||Nothing here|| but the usher.', 'the usher', null],
])('hides of “%s” the words “%s”', (raw, passage, rest) => {
  const left = open(raw, passage)
  expect(saysPassage(left, passage)).toBe(false)
  if (rest !== null) expect(left.replace(/\s+/g, ' ').trim()).toMatch(/lamps go out|she says/)
  expect(saysPassage(cookMarked(raw, [passage]).plain.whole, passage)).toBe(true)
})

it('hides all of it where no passage is named', () =>
  expect(open('The usher did it.', null)).toBe('[spoiler]'))

it('leaves a text alone that does not say the words, and one without marks', () => {
  const raw = 'The lamps go out.'
  expect(cookMarked(raw, ['the usher did it'])).toEqual(cook(raw))
  expect(cookMarked(raw, [])).toEqual(cook(raw))
})

it('never leaves a marked passage open, whatever stands around and in it', () => {
  const word = fc.constantFrom(
    'usher',
    'did',
    'it',
    'lamp',
    '**lamp**',
    '||',
    '>!',
    '!<',
    ':::',
    '\n\n',
    '> ',
    '*',
    '`',
  )
  const text = fc.array(word, { minLength: 3, maxLength: 24 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, (raw) => {
      if (!saysPassage(raw, 'usher did')) return
      expect(saysPassage(open(raw, 'usher did'), 'usher did')).toBe(false)
    }),
    { numRuns: 300 },
  )
})
