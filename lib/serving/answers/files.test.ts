import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { stillPolicy } from '@/lib/doors/kept/policies'
import { trying } from '@/lib/testing/trying'
import { dressFile, listFiles } from './files'

it('lists a folder as addresses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balcony-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'fonts'))
  writeFileSync(join(folder, 'fault.css'), '')
  writeFileSync(join(folder, 'fonts', 'serif.v1.woff2'), '')
  expect(listFiles(folder)).toEqual(new Set(['/fault.css', '/fonts/serif.v1.woff2']))
  expect(listFiles(join(folder, 'missing'))).toEqual(new Set())
})

it.each([
  ['/fonts/serif.v1.woff2', 200, 'public, max-age=31536000, immutable'],
  ['/_next/static/chunks/a.css', 200, 'public, max-age=31536000, immutable'],
  ['/_next/static/chunks/gone.css', 404, 'no-store'],
  ['/fault.css', 200, 'no-store'],
])('dresses %s (%i)', async (path, status, caching) => {
  const ask = await trying((_, response) => {
    dressFile(path, response)
    response.statusCode = status
    response.setHeader('cache-control', 'no-store')
    response.end('body')
  })
  expect((await ask(path)).headers).toMatchObject({
    'cache-control': caching,
    'content-security-policy': stillPolicy,
    'x-content-type-options': 'nosniff',
  })
})
