import { describe, expect, it } from 'vitest'
import { isOutlined, strip } from './stripping.ts'

describe('strip', () => {
  it.each([
    ['<script>self.__next_f.push([1,"a>b"])</script>', ''],
    ['<script src="/_next/static/a.js" async=""></script>', ''],
    ['<script id="_R_">\n$RC("a")\n</script>x', 'x'],
    ['<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>', ''],
    ['<link rel="modulepreload" href="/a.js"/>', ''],
    ['a<!--$-->b<!--/$-->c<!-- -->d<!--&-->e<!--/&-->f<!--F!-->g', 'abcdefg'],
    ['<!DOCTYPE html><!--lZ2rKDHBSd5VRUHfNKyQl--><html>', '<!DOCTYPE html><html>'],
  ])('drops %s', (html, left) => expect(strip(html)).toBe(left))

  it.each([
    ['<script type="application/ld+json">{"a":"<!-- -->"}</script>'],
    ['<link rel="stylesheet" href="/a.css"/>'],
    ['<link rel="preload" as="font" href="/a.woff2"/>'],
    ['<p>5 &gt; 4 &lt;script&gt;</p>'],
  ])('keeps %s', (html) => expect(strip(html)).toBe(html))

  it('knows a page that needs a script to be whole', () => {
    expect(isOutlined('<div hidden="" id="S:0">late</div>')).toBe(true)
    expect(isOutlined('<template id="B:0"></template>')).toBe(true)
    expect(isOutlined('<template id="poster"></template>')).toBe(false)
  })
})
