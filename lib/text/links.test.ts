import { describe, expect, test } from 'vitest'
import { hostOf, safeHref, saysHost } from './links'

describe('an address', () => {
  test.each([
    ['http://a.example', 'http://a.example/'],
    ['HTTPS://A.Example/B?c=d#e', 'https://a.example/B?c=d#e'],
    ['https://a.example:8443/한', 'https://a.example:8443/%ED%95%9C'],
    ['mailto:Somebody@A.Example', 'mailto:somebody@a.example'],
    ['mailto:a@b.example?bcc=c@d.example&body=x', 'mailto:a@b.example'],
    ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
  ])('%s becomes %s', (typed, href) => expect(safeHref(typed)).toBe(href))

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/x',
    'file:///etc/passwd',
    'ftp://a.example',
    'tel:+123',
    '//a.example',
    '/films',
    'a.example',
    '#here',
    '?to=x',
    '\\\\a.example',
    'https:a.example',
    'https:\\\\a.example',
    'https://a.example\\@b.example',
    'https://bank.example@evil.example',
    'https://user:secret@a.example',
    'https://',
    'https://a b.example',
    'https://a.example/\u202egnp.exe',
    'https://a.example/\u200bx',
    'https://a.example/%E2%80%AEgnp.exe',
    'https://a.example/%0d%0aSet-Cookie:x',
    'https://a.example/<script>',
    'https://a.example/||x||',
    'https://a.example/%7C%7Cx',
    'https://a.example/%',
    'mailto:',
    'mailto:a',
    'mailto:a@b',
    'mailto:a@b.example,c@d.example',
    'mailto:a%0abcc:b@c.example',
    `https://a.example/${'x'.repeat(2000)}`,
  ])('%j is none of ours', (typed) => expect(safeHref(typed)).toBeNull())
})

describe('its host', () => {
  test('is said in letters nobody mistakes', () => {
    expect(hostOf('https://xn--80ak6aa92e.com/x')).toBe('xn--80ak6aa92e.com')
    expect(hostOf('https://www.a.example:8443/x')).toBe('a.example:8443')
    expect(hostOf('mailto:a@b.example')).toBe('a@b.example')
  })

  test.each([
    ['a.example', true],
    ['www.A.example', true],
    ['https://a.example/b', true],
    ['http://a.example?c', true],
    ['a review', false],
    ['b.example', false],
    ['a.example.evil.example', false],
    ['evil-a.example', false],
    ['a.example and more', false],
    ['https://a.example@b.example', false],
    ['', false],
  ])('%j says it: %s', (words, says) => expect(saysHost(words, 'https://a.example/b')).toBe(says))
})
