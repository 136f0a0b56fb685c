import { expect, it } from 'vitest'
import { asHtml, asText } from './letter'

const letter = {
  to: 'okju@example.org',
  subject: 'A <subject>',
  greeting: 'Hello okju,',
  paragraphs: ['One & <b>two</b>.'],
  button: { words: 'Open', url: 'https://films.example/x?a="b"' },
  closing: 'That is all.',
}

it('says the same in text and in HTML', () => {
  for (const form of [asText(letter), asHtml(letter)])
    for (const part of ['Hello okju,', 'Open', 'That is all.', 'https://films.example/x'])
      expect(form).toContain(part)
})

it('lets nothing typed become markup', () => {
  const html = asHtml(letter)
  expect(html).toContain('One &amp; &lt;b>two&lt;/b>.')
  expect(html).toContain('href="https://films.example/x?a=&quot;b&quot;"')
  expect(html).not.toMatch(/<img|<script|src=/)
})

it('needs no button', () => {
  const { button: _, ...plain } = letter
  expect(asText(plain)).not.toContain('https:')
  expect(asHtml(plain)).not.toContain('href')
})

it('says how to stop it where it can be stopped', () => {
  const stop = { page: 'https://films.example/stop?a="b"', oneClick: 'https://films.example/api/stop' }
  expect(asText({ ...letter, stop })).toMatch(/Stop these letters:\nhttps:\/\/films\.example\/stop\?a="b"\n$/)
  expect(asHtml({ ...letter, stop })).toContain('href="https://films.example/stop?a=&quot;b&quot;"')
  expect(asText(letter) + asHtml(letter)).not.toContain('Stop')
})
