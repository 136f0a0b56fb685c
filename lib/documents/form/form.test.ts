import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entityAt } from './entities'
import { form } from './forming'
import { readMarkdown } from './markdown'
import { readPage } from './page'
import type { SourceText } from './source-text'

const shown = (source: SourceText) => source.text.replace(/\n+/g, '\n').trim()

/** Each character that comes from raw text comes from a place that says so; places go forward. */
function expectMapped(source: SourceText) {
  let last = 0
  for (let n = 0; n < source.text.length; n++) {
    const { start, end } = source.rawSpan({ start: n, end: n + 1 })
    expect(start).toBeGreaterThanOrEqual(last)
    last = start
    const raw = source.raw.slice(start, end)
    const sign = source.text.charAt(n)
    if (raw === '' || raw === sign || (/\s/.test(sign) && !/\S/.test(raw))) continue
    const meant = entityAt(raw, 0)?.text ?? (raw[0] === '\\' ? raw.slice(1) : raw)
    expect(/^\s/.test(sign) ? meant.trim() : meant[0]).toBe(/^\s/.test(sign) ? '' : sign)
  }
}

test.each([
  ['plain text', 'A fine film.\n\nIt moves.\n\n***½'],
  ['plain text', 'It asks: is 3 < 4, and 5 > 2?'],
  ['Markdown', '# A fine film\n\nIt moves.'],
  ['Markdown', 'A **fine** film with [a link](https://x.example/y).'],
  ['saved page', '<!DOCTYPE html><html><body><p>A fine film.</p></body></html>'],
  ['saved page', '<div><p>It moves.</p><p>A lot.</p></div>'],
] as const)('%s is recognised', (kind, raw) => {
  expect(form(raw).form).toBe(kind)
})

test('Markdown is read without its signs', () => {
  const raw =
    '# A *fine* film #\n\n> said **she**\n\n- one\n- 3 \\* 4\n\n| Director | Ann Roe |\n|---|---|\n\n**Rating:** ***½\n\nPlot\n----\n[here](https://x.example) ![no](y.png)'
  const { source, marks } = readMarkdown(raw)
  expect(shown(source)).toBe('A fine film\nsaid she\none\n3 * 4\nDirector: Ann Roe\nRating: ***½\nPlot\nhere')
  const kinds = marks.map(({ kind, start, end }) => `${kind} ${source.text.slice(start, end)}`)
  expect(kinds).toEqual(
    expect.arrayContaining([
      'heading A fine film',
      'heading Plot',
      'quote said she',
      'item one',
      'emphasis fine',
    ]),
  )
  expectMapped(source)
})

const PARAGRAPH = `${'The harbour is grey and the men in it are greyer. '.repeat(8)}`
const PAGE = `<html><head><title>Tide &amp; Time – review | The Lantern</title><meta name="author" content="Ann Roe"></head><body>
<nav><a href="/">Home</a> <a href="/films">Films</a></nav>
<article><h1>Tide &amp; Time</h1><p>${PARAGRAPH}</p><p>It &lsquo;moves&rsquo;, <em>slowly</em>.</p><p>${PARAGRAPH}</p>
<table><tr><td>Director</td><td>Bo Lund</td></tr></table><dl><dt>Year:</dt><dd>1999</dd></dl></article>
<div class="rating-box">Score: 7/10</div><aside class="sidebar"><p>${PARAGRAPH}</p></aside><footer>All rights</footer><script>bad()</script></body></html>`

test('of a saved page the article is read, and the boxes that belong to it', () => {
  const { source, hints, outside } = readPage(PAGE)
  const text = shown(source)
  expect(text).toMatch(/^Tide & Time\n/)
  expect(text).toContain('It ‘moves’, slowly.')
  expect(text).toContain('Director: Bo Lund')
  expect(text).toContain('Year: 1999')
  expect(text).toContain('Score: 7/10')
  expect(text).not.toMatch(/Home|All rights|bad/)
  expect(hints).toEqual({ title: 'Tide & Time – review | The Lantern', author: 'Ann Roe' })
  expect(outside).toBeGreaterThan(300)
  expectMapped(source)
})

const piece = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div class="a">',
    '</div>',
    '<br>',
    '<b',
    '&amp;',
    '&nbsp;',
    '&frac12;',
    '&',
    '<',
    '>',
    '<!-- c -->',
  ],
  ...[
    '**',
    '*',
    '_',
    '# ',
    '> ',
    '- ',
    '|',
    '\\*',
    '[a](b)',
    '\n',
    '\r\n',
    ' ',
    'word',
    '“quoted”',
    '𝄞',
    '<script>',
    '</script>',
    '<td>',
  ],
)
const document = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

test('whatever the markup, every character knows its place', () => {
  fc.assert(
    fc.property(document, (raw) => {
      expectMapped(readPage(raw).source)
      expectMapped(readMarkdown(raw).source)
    }),
  )
})

test('a page nested deeper than pages are is read whole, and at once', () => {
  const before = process.cpuUsage()
  const { source } = readPage(`<html><body>${'<div>'.repeat(1_400)}${PARAGRAPH}`)
  expect(source.text).toContain('The harbour is grey')
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000)
})

test('a tower of elements neither hangs nor falls', () => {
  for (const raw of [
    '<div>'.repeat(20_000),
    '<p'.repeat(40_000),
    '<!'.repeat(40_000),
    '<a href="'.repeat(12_000),
  ])
    expect(readPage(`<html>${raw}word`).source.raw).toContain('word')
})
