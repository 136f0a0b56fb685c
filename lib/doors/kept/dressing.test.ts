import type { CachedRouteKind } from 'next/dist/server/response-cache/types'
import { expect, it, vi } from 'vitest'
import { dress, tagsOf, weightOf } from './dressing.ts'
import { stillPolicy } from './policies.ts'

const rendered = (html: string) => ({
  kind: 'APP_PAGE' as CachedRouteKind.APP_PAGE,
  html,
  status: 200,
  headers: { link: '</a.js>; rel=preload; as=script', 'x-next-cache-tags': 'films,film:1' },
  rscData: Buffer.from('data'),
  segmentData: new Map([['/', Buffer.from('segment')]]),
  postponed: undefined,
})

it('takes scripts away and puts the policy on', () => {
  const page = rendered('<p>a</p><script>1</script>')
  dress(page)
  expect(page.html).toBe('<p>a</p>')
  expect(page.headers).toMatchObject({
    'content-security-policy': stillPolicy,
    vary: 'Accept-Encoding, Cookie',
  })
  expect(page.headers).not.toHaveProperty('link')
  expect(tagsOf(page)).toEqual(['films', 'film:1'])
})

it('makes a page that would need scripts a fault, not a half page', () => {
  const complained = vi.spyOn(console, 'error').mockReturnValue()
  const page = rendered('<p>wait</p><div hidden="" id="S:0">late</div>')
  dress(page)
  expect(page.status).toBe(500)
  expect(complained).toHaveBeenCalledOnce()
  complained.mockRestore()
})

it('counts everything a page holds on to', () => {
  const small = weightOf(rendered('a'))
  expect(weightOf(rendered('a'.repeat(1_001))) - small).toBe(3_000)
})
