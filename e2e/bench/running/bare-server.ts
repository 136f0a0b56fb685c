import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// The least that Node can do: the same bytes under the same headers, from memory, whatever is asked.
const [port, bodyFile = '', headersFile = ''] = process.argv.slice(2)
const body = readFileSync(bodyFile)
const headers = JSON.parse(readFileSync(headersFile, 'utf8')) as Record<string, string>

createServer((_, response) => response.writeHead(200, headers).end(body)).listen(Number(port), '127.0.0.1')
