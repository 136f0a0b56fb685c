import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cook } from '@/lib/text/cook'
import { plainText } from '@/lib/text/plain-text'
import { withoutSpoilers } from '@/lib/text/spoilers/leaving-out'
import { type Block, treeShape } from '@/lib/text/tree'
import { openingOf } from './opening'

const open = (raw: string): Block[] => withoutSpoilers(cook(raw).tree)
const words = (count: number, word = 'seven') => Array.from({ length: count }, () => word).join(' ')

test('a short text stands whole', () => {
  const tree = open(`*One*.\n\n- two\n- three\n\n> four`)
  expect(openingOf(tree)).toEqual({ tree, isCut: false })
})

test('a long one is cut at a word, with a sign of it', () => {
  const { tree, isCut } = openingOf(open(words(400)))
  expect(isCut).toBe(true)
  expect(plainText(tree)).toMatch(/^(seven ){119}seven …$/)
})

test('what is a little longer is not worth cutting', () => {
  expect(openingOf(open(words(140))).isCut).toBe(false)
})

test('Korean and what has no blanks at all are cut too', () => {
  expect(plainText(openingOf(open('영화'.repeat(800))).tree)).toMatch(/^(영화){360} …$/)
})

test('a heading with nothing below it is left away', () => {
  const { tree } = openingOf(open(`${words(119)}\n\n## And then\n\n${words(200)}`))
  expect(tree.map((block) => block.tag)).toEqual(['p'])
})

test('what stands for a spoiler is kept whole, and emphasis is closed', () => {
  const { tree } = openingOf(open(`Here ||the marker|| **is ${words(300)}**`))
  expect(JSON.stringify(tree)).not.toContain('marker')
  expect(tree).toMatchObject([{ tag: 'p', has: ['Here ', { tag: 'hidden' }, ' ', { tag: 'strong' }] }])
})

test('whatever is written, an opening is a tree and no longer than it may be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('# a', '> b', '- c', '||d||', words(90), 'e', '\n\n', '*f* '), {
        maxLength: 60,
      }),
      (parts) => {
        const whole = open(parts.join('\n'))
        const { tree, isCut } = openingOf(whole)
        expect(treeShape.safeParse(tree).success).toBe(true)
        if (!isCut) expect(tree).toEqual(whole)
      },
    ),
    { numRuns: 60 },
  )
})
