import { expect, it } from 'vitest'
import { rulesFor } from './trusted-types'

const rules = rulesFor('https://balcony.example')

it.each([
  ['/_next/static/chunks/a.js', true],
  ['https://balcony.example/_next/static/chunks/a.js', true],
  ['https://evil.example/_next/static/chunks/a.js', false],
  ['//evil.example/_next/static/a.js', false],
  ['/uploads/a.js', false],
  ['/_next/static/../../uploads/a.js', false],
  ['data:text/javascript,alert(1)', false],
])('a script from %s: %s', (url, allowed) => expect(rules.createScriptURL(url) !== null).toBe(allowed))

it.each([
  ['<script></script>', true],
  ['plain words', true],
  ['<img src=x onerror=alert(1)>', false],
  ['<script>alert(1)</script>', false],
])('markup %s: %s', (html, allowed) => expect(rules.createHTML(html) !== null).toBe(allowed))
