import { describe, expect, test } from 'vitest'
import { cook } from '@/lib/text/cook'
import { withoutSpoilers } from './leaving-out'

const open = (raw: string) => cook(raw).plain.open

describe('spoilers are written', () => {
  test.each([
    ['between bars', 'He ||dies|| there.'],
    ['between angles', 'He >!dies!< there.'],
    ['between angles, with room inside', 'He > ! dies !< there.'.replace('> !', '>!')],
  ])('%s', (_, raw) => expect(open(raw)).toBe('He [spoiler] there.'))

  test.each([
    ['a fence', 'Seen.\n\n:::spoiler\nHe dies.\n\n- so\n- sad\n:::\n\nAfter.'],
    ['a fence without blank lines', 'Seen.\n:::spoiler\nHe dies.\n- so\n- sad\n:::\nAfter.'],
    ['a fence with its words on its line', 'Seen.\n:::spoiler He dies.\n:::\nAfter.'],
    ['a fence with no name', 'Seen.\n:::\nHe dies.\n:::\nAfter.'],
    ['a fence in capitals with room', 'Seen.\n  :::  SPOILERS:\nHe dies.\n  ::::\nAfter.'],
    ['a fence within a fence', 'Seen.\n:::spoiler\na\n:::spoiler\nb\n:::\nc\n:::\nAfter.'],
    ['angles over paragraphs', 'Seen.\n\n>!He dies.\n\nSo sad.!<\n\nAfter.'],
    ['bars over paragraphs', 'Seen.\n\n||He dies.\n\nSo sad.||\n\nAfter.'],
    ['a paragraph of its own', 'Seen.\n\n>!He dies.!<\n\nAfter.'],
  ])('as %s', (_, raw) => expect(open(raw)).toBe('Seen.\n\n[spoiler]\n\nAfter.'))
})

describe('in doubt more is hidden', () => {
  test.each([
    ['never closed, to the end of the paragraph', 'a ||b c\n\nd', 'a [spoiler]\n\nd'],
    ['never closed, with angles', 'a >!b\nc\n\nd', 'a [spoiler]\n\nd'],
    ['a fence never closed, to the end', 'a\n\n:::spoiler\nb\n\nc', 'a\n\n[spoiler]'],
    ['overlapping emphasis', '*a ||b* c|| d', 'a [spoiler] d'],
    ['emphasis that ends inside', '**a >!b** c!< d', 'a [spoiler] d'],
    ['overlapping each other', 'a >!b ||c!< d|| e', 'a [spoiler] e'],
    ['one in another', 'a >!b >!c!< d!< e', 'a [spoiler] e'],
    ['one in another, closed once', 'a >!b >!c!< d\n\ne', 'a [spoiler]\n\ne'],
    ['bars beside bars', '||a||||b|| c', '[spoiler] c'],
    ['many bars', 'a ||||b|||| c\n\nd', 'a [spoiler]\n\nd'],
    ['an odd number of bars', 'a || b ||c|| d', 'a [spoiler]'],
    ['three bars', 'a |||b||| c', 'a [spoiler] c'],
    ['in the words of a link', '[a ||b||](https://c.example)', 'a [spoiler]'],
    ['around a link', 'a ||[b](https://c.example/dies)|| d', 'a [spoiler] d'],
    ['in a quote, every line of it', '> a\n>!b!<\n> c', 'a\n[spoiler]\nc'],
    ['in a list', '- ||a||\n- b', '[spoiler]\nb'],
    ['in a title', '# a ||b||', 'a [spoiler]'],
    ['over code that is none', 'a `||b` c|| d', 'a `[spoiler] d'],
  ])('%s', (_, raw, seen) => expect(open(raw)).toBe(seen))

  test('a mark that got lost in a link’s title hides everything', () => {
    expect(open('a [b](https://c.example "||d||") e')).toBe('[spoiler]')
  })

  test('an address with a mark in it is no link', () => {
    expect(JSON.stringify(withoutSpoilers(cook('[a](https://b.example/||dies||)').tree))).not.toContain(
      'dies',
    )
  })
})

describe('what is no spoiler', () => {
  test.each([
    ['escaped', 'like \\|\\|this\\|\\| or \\>!this', 'like ||this|| or >!this'],
    ['closed without being opened', 'wow!<3', 'wow!<3'],
    ['empty', 'a |||| b'.replace('||||', '|| ||'), 'a  b'],
    ['one bar', 'a | b', 'a | b'],
  ])('%s', (_, raw, seen) => expect(open(raw)).toBe(seen))
})

describe('in the tree', () => {
  test('a spoiler is counted and keeps its words; left out it keeps none', () => {
    const { tree, plain } = cook('a ||*b*|| c\n\n:::spoiler\nd\n\n> e\n:::')
    expect(tree).toEqual([
      { tag: 'p', has: ['a ', { tag: 'spoiler', n: 1, has: [{ tag: 'em', has: ['b'] }] }, ' c'] },
      {
        tag: 'spoilers',
        n: 2,
        has: [
          { tag: 'p', has: ['d'] },
          { tag: 'blockquote', has: [{ tag: 'p', has: ['e'] }] },
        ],
      },
    ])
    expect(withoutSpoilers(tree)).toEqual([
      { tag: 'p', has: ['a ', { tag: 'hidden', n: 1, length: 'words' }, ' c'] },
      { tag: 'hiddens', n: 2, length: 'words' },
    ])
    expect(plain.whole).toBe('a b c\n\nd\n\ne')
  })

  test('its length is told roughly', () => {
    const length = (letters: number) => withoutSpoilers(cook(`||${'a'.repeat(letters)}||`).tree)[0]
    expect([60, 61, 300, 301].map((letters) => length(letters))).toMatchObject(
      ['words', 'sentence', 'sentence', 'passage'].map((each) => ({ tag: 'hiddens', length: each })),
    )
  })

  test('what is left out twice is left out once', () => {
    const { tree } = cook('a ||b|| c')
    expect(withoutSpoilers(withoutSpoilers(tree))).toEqual(withoutSpoilers(tree))
  })
})
