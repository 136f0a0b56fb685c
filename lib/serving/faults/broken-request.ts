import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { faultHeaders, faultHtml } from './fault-page'

type Broken = Error & { code?: string; rawPacket?: Buffer }

/** Answers what Node could not read as a request; there is no response object yet, only the socket. */
export function answerBrokenRequest(error: Broken, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET' || error.code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    socket.destroy()
    return
  }
  const status = statusOf(error)
  const body = faultHtml(status)
  const headers = { ...faultHeaders(), connection: 'close', 'content-length': Buffer.byteLength(body) }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

/** A first line longer than this is what overflowed. */
const longestLine = 8_192

function statusOf({ code, rawPacket }: Broken): 400 | 414 | 431 {
  if (code !== 'HPE_HEADER_OVERFLOW') return 400
  const lineEnd = rawPacket?.indexOf('\n') ?? -1
  return lineEnd < 0 || lineEnd > longestLine ? 414 : 431
}
