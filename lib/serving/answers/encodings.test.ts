import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compress, encodingFor } from './encodings'

it.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.0', 'identity'],
  ['compress', 'identity'],
])('%s is answered with %s', (accepted, encoding) => expect(encodingFor(accepted)).toBe(encoding))

it('loses nothing', async () => {
  const body = Buffer.from('발레리나 '.repeat(500))
  expect(brotliDecompressSync(await compress(body, 'br'))).toEqual(body)
  expect(gunzipSync(await compress(body, 'gzip'))).toEqual(body)
  expect(await compress(body, 'identity')).toBe(body)
})
