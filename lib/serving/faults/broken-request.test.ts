import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { answerBrokenRequest } from './broken-request'

/** What a server says to bytes that are no request. */
async function answerTo(bytes: string): Promise<string> {
  const server = createServer({ maxHeaderSize: 16_384 }).on('clientError', answerBrokenRequest)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close().closeAllConnections())
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(bytes)
  return text(socket)
}

it.each([
  ['NUL', 'GET /films/\0 HTTP/1.1\r\nhost: a\r\n\r\n', 400],
  ['no HTTP', 'hello\r\n\r\n', 400],
  ['two lengths', 'GET / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 400],
  ['a huge header', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['a huge address in one piece', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`, 414],
  ['a huge address', `GET /${'a'.repeat(70_000)}`, 414],
])('answers %s', async (_, bytes, status) => {
  const answer = await answerTo(bytes)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toContain("default-src 'none'")
  expect(answer).toContain('connection: close')
  expect(answer).toContain('<h1>')
})
