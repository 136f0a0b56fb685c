import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cook } from '@/lib/text/cook'
import { hiddenWords } from './hidden-words'

const hiddenIn = (raw: string) => hiddenWords(cook(raw).tree)

it.each([
  ['Nothing here.', ''],
  ['A ||b *c*|| d >!e!<.', 'b c e'],
  ['Open.\n\n:::spoiler\nFirst.\n\n- Second.\n:::\n\nOpen.', 'First.\n\nSecond.'],
  ['> quoted ||words||\n\n- an *emphatic ||item||*', 'words\n\nitem'],
])('%j hides %j', (raw, hidden) => expect(hiddenIn(raw)).toBe(hidden))

it('with what is open is all there is', () => {
  const word = fc.constantFrom('aa', 'bb', '||', 'cc', '\n\n', ':::spoiler\n', '\n:::\n', '>!', '!<')
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const { plain, tree } = cook(words.join(' '))
      const count = (text: string) => text.replaceAll('[spoiler]', '').match(/aa|bb|cc/g)?.length ?? 0
      expect(count(plain.open) + count(hiddenWords(tree))).toBe(count(plain.whole))
    }),
  )
})
