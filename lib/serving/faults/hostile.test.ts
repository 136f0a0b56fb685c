import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { refuse } from './hostile'

function asked(url: string, method = 'GET', host: string | undefined = 'localhost:3000') {
  const request = new IncomingMessage(new Socket())
  return Object.assign(request, { url, method, headers: { host } })
}

describe('refuse', () => {
  it.each([
    ['/'],
    ['/films/ballerina-2023'],
    ['/films/ballerina-2023?utm_source=x&y=%ff'],
    ['/search?q=%EB%B0%9C%EB%A0%88%EB%A6%AC%EB%82%98'],
    ['/people/jeon-jong-seo'],
    ['/members-of-the-jury'],
    ['/_next/static/chunks/a.css'],
  ])('lets %s pass', (url) => expect(refuse(asked(url))).toBeNull())

  it.each([
    [400, '/films/%ff'],
    [400, '/films/%'],
    [400, '/films/%00'],
    [400, '/films/a%0d%0aSet-Cookie:x'],
    [400, '/films\\ballerina'],
    [400, '/films/%5cballerina'],
    [400, '//evil.example/'],
    [400, 'http://evil.example/'],
    [400, '*'],
    [400, '/../etc/passwd'],
    [400, '/_next/static/%2e%2e/server/app.js'],
    [400, '/search?q=a%00b'],
    [414, `/films/${'a'.repeat(3_000)}`],
    [404, '/member'],
    [404, '/member/films/ballerina-2023'],
    [404, '/%6dember/films/x'],
    [404, '/_next/image?url=x'],
  ])('answers %i to %s', (status, url) => expect(refuse(asked(url))?.status).toBe(status))

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('names its methods to %s', (method) =>
    expect(refuse(asked('/', method))).toEqual({ status: 405, allow: 'GET, HEAD, POST' }),
  )

  it('takes a form, but no POST that does not say what it sends', () => {
    expect(refuse(asked('/sign-in', 'POST'))?.status).toBe(400)
    const form = asked('/sign-in', 'POST')
    form.headers['content-type'] = 'application/x-www-form-urlencoded'
    expect(refuse(form)).toBeNull()
  })

  it.each(['', 'a b', 'user@host', 'host/path'])('refuses the host %j', (host) =>
    expect(refuse(asked('/', 'GET', host))?.status).toBe(400),
  )

  it.each([
    ['/sign-in', 1_000_000, null],
    ['/sign-in', 2_000_000, 413],
    ['/desk', 5_500_000, null],
    ['/desk/imports', 5_500_000, null],
    ['/desks', 5_500_000, 413],
    ['/desk/imports', 7_000_000, 413],
  ])('takes at %s %i bytes or not', (url, length, status) => {
    const form = asked(url, 'POST')
    Object.assign(form.headers, { 'content-type': 'multipart/form-data', 'content-length': String(length) })
    expect(refuse(form)?.status ?? null).toBe(status)
  })
})
