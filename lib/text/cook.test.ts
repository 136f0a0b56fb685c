import { describe, expect, test } from 'vitest'
import { COOK_VERSION, cook } from './cook'
import { treeShape } from './tree'

const tree = (raw: string) => cook(raw).tree
const p = (...has: unknown[]) => ({ tag: 'p', has })

describe('cooking', () => {
  test('keeps paragraphs, the breaks in them and emphasis', () => {
    expect(tree('One *two* **three**\nfour\n\nfive')).toEqual([
      p('One ', { tag: 'em', has: ['two'] }, ' ', { tag: 'strong', has: ['three'] }, { tag: 'br' }, 'four'),
      p('five'),
    ])
  })

  test('brings headings down to where a page has room for them', () => {
    expect(tree('# A\n\n## B\n\n### C\n\n###### D').map(({ tag }) => tag)).toEqual(['h3', 'h3', 'h4', 'h4'])
  })

  test('keeps lists, where they start, quotes and dividers', () => {
    expect(tree('- a\n- b\n  - c\n\n3. d\n\n> e\n\n***')).toEqual([
      {
        tag: 'ul',
        has: [
          { tag: 'li', has: [p('a')] },
          { tag: 'li', has: [p('b'), { tag: 'ul', has: [{ tag: 'li', has: [p('c')] }] }] },
        ],
      },
      { tag: 'ol', start: 3, has: [{ tag: 'li', has: [p('d')] }] },
      { tag: 'blockquote', has: [p('e')] },
      { tag: 'hr' },
    ])
  })

  test('takes HTML, code, tables, entities and underlined titles for the words they are', () => {
    for (const raw of [
      '<b>bold</b> & <i onclick="x">i</i>',
      '`code` and &lt;entities&gt;',
      '| a | b |',
      'Title',
      '    four blanks in front',
      '<!-- a comment -->',
    ])
      expect(cook(raw).plain.whole).toBe(raw.trim())
    expect(tree('Title\n---')).toEqual([p('Title'), { tag: 'hr' }])
  })

  test('makes a link of an address that may be one, and leaves the others as they were typed', () => {
    expect(tree('[a](https://b.example/c?d=1#e "title") <http://f.example>')).toEqual([
      p({ tag: 'a', href: 'https://b.example/c?d=1#e', has: ['a'] }, ' ', {
        tag: 'a',
        href: 'http://f.example/',
        has: ['http://f.example'],
      }),
    ])
    for (const raw of [
      '[a](javascript:alert(1))',
      '[a](//b.example)',
      '[a](https://bank.example@evil.example)',
    ])
      expect(tree(raw)).toEqual([p(raw)])
  })

  test('gives a link without words its host', () => {
    expect(tree('[](https://b.example/c)')).toEqual([
      p({ tag: 'a', href: 'https://b.example/c', has: ['b.example'] }),
    ])
  })

  test('shows no picture, only where it is', () => {
    expect(tree('![a poster](https://b.example/c.png)')).toEqual([
      p('!', { tag: 'a', href: 'https://b.example/c.png', has: ['a poster'] }),
    ])
  })

  test('counts links set and addresses written', () => {
    expect(cook('[a](https://b.example) and https://c.example, www.d.example').links).toBe(3)
    expect(
      cook('- ||[a](https://b.example)||\n\n> <https://c.example>\n\n:::spoiler\nwww.d.example').links,
    ).toBe(3)
    expect(cook('None, not "tag":"a" either').links).toBe(0)
  })

  test('says the words alone, and which cook it was', () => {
    const cooked = cook('# Title\n\n- *one*\n- two\n\n> three\nfour')
    expect(cooked.plain.whole).toBe('Title\n\none\ntwo\n\nthree\nfour')
    expect(cooked.version).toBe(COOK_VERSION)
  })

  test('keeps scripts it does not know how to read as they are', () => {
    expect(cook('정말 **좋은** 영화였다.\n\nמצוין').plain.whole).toBe('정말 좋은 영화였다.\n\nמצוין')
  })

  test('makes what the shape of stored texts allows, and that allows nothing else', () => {
    const raw = '# a\n\n- b ||c||\n\n:::spoiler\n1. d\n:::\n\n> [e](https://f.example)\n\n***\n\ng\nh *i*'
    expect(treeShape.parse(JSON.parse(JSON.stringify(tree(raw))))).toEqual(tree(raw))
    for (const bad of [
      { tag: 'script', has: ['x'] },
      p({ tag: 'a', href: 'javascript:x', has: ['x'] }),
      { ...p('x'), onclick: 'x' },
      p({ tag: 'img', src: 'x' }),
    ])
      expect(treeShape.safeParse([bad]).success).toBe(false)
  })

  test('cooks nothing to nothing', () => {
    expect(cook('')).toEqual({ version: COOK_VERSION, tree: [], plain: { whole: '', open: '' }, links: 0 })
  })
})
