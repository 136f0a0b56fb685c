import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOSTILE } from '@/lib/testing/texts/hostile'
import { cook } from '@/lib/text/cook'
import { quotation } from './quoting'

const by = 'Okju'
const text = 'The first line holds.\n\nThe second *says* more, and 1. is no list.\nA third || follows.'

describe('a quotation', () => {
  test('has the beginning of a text and its author, for an answer below', () => {
    expect(quotation({ by, text: 'One line.' }, '')).toBe('> One line.\n>\n> — Okju\n\n')
    const long = `${'word '.repeat(100)}end`
    expect(quotation({ by, text: long }, '')).toMatch(/^> (word ){56}…\n>\n> — Okju\n\n$/)
    expect(quotation({ by, text: '' }, '')).toBe('')
  })

  test('has the passage that was chosen, where it stands in the text', () => {
    expect(quotation({ by, text }, 'second *says* more')).toContain('> second \\*says\\* more\n')
    // A selection has its own blanks and breaks.
    expect(quotation({ by, text }, ' holds.\n The   second ')).toMatch(/^> holds\.\n>\n> The second\n/)
  })

  test('puts no words into anybody’s mouth', () => {
    const quoted = quotation({ by, text }, 'I hated it')
    expect(quoted).not.toContain('hated')
    expect(quoted).toContain('The first line holds')
    expect(quotation({ by, text }, 'x'.repeat(2_000))).toContain('The first line holds')
  })

  test('is words and nothing else, whoever wrote them', () => {
    const cooked = (words: string) => cook(quotation({ by: words, text: words }, ''))
    const words = fc.string({ unit: fc.constantFrom(...'ab *_`[]()<>|!:~#-+=>1.&\\\n'), maxLength: 60 })
    fc.assert(
      fc.property(words, (odd) => {
        const { tree, links } = cooked(`a${odd}`)
        expect(links).toBe(0)
        expect(JSON.stringify(tree)).not.toMatch(/"tag":"(em|strong|a|spoilers?|ul|ol|h3|h4|hr)"/)
        expect(tree).toMatchObject([{ tag: 'blockquote' }])
      }),
      { numRuns: 500 },
    )
    for (const hostile of HOSTILE) expect(JSON.stringify(cooked(`a${hostile}`).tree)).not.toMatch(/"tag":"a"/)
  })
})
