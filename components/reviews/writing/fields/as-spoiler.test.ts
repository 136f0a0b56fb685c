import { expect, it } from 'vitest'
import { cook } from '@/lib/text/cook'
import { plainText } from '@/lib/text/plain-text'
import { asSpoiler } from './as-spoiler'

const marked = (text: string, selected: string) => {
  const from = text.indexOf(selected)
  const { words, selectFrom, selectTo } = asSpoiler(text, from, from + selected.length)
  const all = text.slice(0, from) + words + text.slice(from + selected.length)
  return { all, again: all.slice(selectFrom, selectTo) }
}

it('puts bars around words, and leaves blanks outside', () =>
  expect(marked('So it ends with rain.', ' with rain')).toEqual({
    all: 'So it ends ||with rain||.',
    again: 'with rain',
  }))

it('puts two bars where nothing is selected, and the cursor between', () =>
  expect(asSpoiler('ab', 1, 1)).toEqual({ words: '||||', selectFrom: 3, selectTo: 3 }))

it.each(['First.\n\nSecond.', 'begins here.\n\nFirst.\n\nSecond.'])('fences paragraphs: %j', (selected) => {
  const { all, again } = marked('It begins here.\n\nFirst.\n\nSecond.\n\nOpen again.', selected)
  expect(again).toBe(selected)
  const { open } = cook(all).plain
  expect(open).not.toMatch(/First|Second/)
  expect(open).toContain('Open again.')
  expect(plainText(cook(all).tree)).toContain('Second.')
})
