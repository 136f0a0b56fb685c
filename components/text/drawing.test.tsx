import { describe, expect, test } from 'vitest'
import { markup } from '@/lib/testing/markup'
import { cook } from '@/lib/text/cook'
import { CookedText } from './cooked-text'
import { WordDiff } from './word-diff'

const drawn = (raw: string, revealed = false) =>
  markup(<CookedText tree={cook(raw).tree} revealed={revealed} revealHref="/r/1/revealed" />).replace(
    / class="[^"]*"/g,
    '',
  )

describe('a cooked text', () => {
  test('is drawn paragraph by paragraph, each finding its own direction', () => {
    expect(drawn('a *b*\n\nשלום')).toBe('<div><p dir="auto">a <em>b</em></p><p dir="auto">שלום</p></div>')
  })

  test('says where a link leads, unless its words do', () => {
    expect(drawn('[a](https://b.example/c)')).toContain(
      '<a href="https://b.example/c" rel="ugc nofollow noopener">a</a><span dir="ltr"> (b.example)</span>',
    )
    expect(drawn('<https://b.example/c>')).not.toContain('<span')
    expect(drawn('[apple.com](https://аррӏе.com)')).toContain('(xn--80ak6aa92e.com)')
    expect(drawn('<https://аррӏе.com>')).toContain('(xn--80ak6aa92e.com)')
  })

  test('asks before it shows a spoiler, and says that it is one', () => {
    expect(drawn('a ||b|| c')).toBe(
      '<div><p dir="auto">a <a href="/r/1/revealed" rel="nofollow" aria-label="Spoiler: show (1, a few words)"><span>Spoiler: show</span></a> c</p></div>',
    )
    expect(drawn('a ||b|| c', true)).toBe(
      '<div><p dir="auto">a <span><small>Spoiler</small> b</span> c</p></div>',
    )
  })

  test('does the same with whole paragraphs', () => {
    expect(drawn(':::spoiler\na\n\n- b\n:::')).toContain('aria-label="Spoiler: show (1, a few words)"')
    expect(drawn(':::spoiler\na\n\n- b\n:::', true)).toBe(
      '<div><section aria-label="Spoiler"><small>Spoiler</small><p dir="auto">a</p><ul><li dir="auto"><p dir="auto">b</p></li></ul></section></div>',
    )
  })
})

describe('a word diff', () => {
  const diff = (before: string, after: string) =>
    markup(<WordDiff before={before} after={after} />).replace(/ class="[^"]*"/g, '')

  test('marks what went and what came, for the eye and the ear', () => {
    expect(diff('A slow film', 'A fast film')).toBe(
      '<div dir="auto"><span>A </span><del><span> Removed: </span>slow<span>. </span></del> ' +
        '<ins><span> Added: </span>fast<span>. </span></ins> <span>film</span></div>',
    )
  })

  test('says so where nothing changed', () => {
    expect(diff('Same', 'Same')).toBe('<p>No word changed.</p>')
  })

  test('takes what is written for words', () => {
    expect(diff('', '<b>')).toContain('&lt;b')
  })
})
