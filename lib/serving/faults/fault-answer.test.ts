import { afterEach, expect, it, vi } from 'vitest'
import { log } from '@/lib/log'
import { faultAnswer } from './fault-answer'
import { noteFault, type RequestScope, requestScope } from './request-scope'

const error = vi.spyOn(log, 'error').mockReturnValue()
afterEach(() => error.mockClear())

const scope = (): RequestScope => ({ id: 'an-id', faulted: Promise.withResolvers(), amendment: {} })
const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

it.each([
  ['an outage', refused, 503],
  ['an outage by every address', new AggregateError([refused]), 503],
  ['a bug', new TypeError('x is undefined'), 500],
])('answers %s with one line in the log', async (_, cause, status) => {
  const request = scope()
  requestScope.run(request, () => noteFault({ cause, route: '/films/[slug]' }))
  expect((await faultAnswer(request)).status).toBe(status)
  expect(error).toHaveBeenCalledOnce()
  expect(error.mock.calls[0]?.[0]).toMatchObject({ requestId: 'an-id', route: '/films/[slug]' })
})

it('logs an outage in words, without a stack', async () => {
  await faultAnswer({ ...scope(), fault: { cause: refused, route: '/' } })
  expect(JSON.stringify(error.mock.calls[0])).not.toContain('fault-answer.test')
  expect(error.mock.calls[0]?.[0]).toMatchObject({ cause: 'connect ECONNREFUSED' })
})

it('waits a moment for the cause, which is told after the answer', async () => {
  const request = scope()
  setTimeout(() => requestScope.run(request, () => noteFault({ cause: new Error('late'), route: '/' })), 20)
  await faultAnswer(request)
  expect(error.mock.calls[0]?.[0]).toMatchObject({ err: { message: 'late' } })
})

it('knows when there is no request to blame', () => {
  expect(noteFault({ cause: new Error('nobody asked'), route: '/' })).toBe(false)
})
