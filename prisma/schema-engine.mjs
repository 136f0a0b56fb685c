#!/usr/bin/env node
// Prisma's command line asks a program for everything it does to a database: requests on standard input, one
// line of JSON each, answers on standard output. The program it would download is a compiled one; this one does
// the same with the WebAssembly build from npm, over the driver we use anyway. Only for `prisma migrate` and `db`.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { connectionTo, schemaOf } from './engine/address.mjs'
import { enginesFor } from './engine/engines.mjs'
import { answerProbe } from './engine/probe.mjs'
import { dropShadows } from './engine/shadow.mjs'

const words = process.argv.slice(2)
const after = (flag) => (words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined)

function datamodels() {
  const from = words.indexOf('--datamodels') + 1
  const to = words.findIndex((word, at) => at >= from && word.startsWith('--'))
  const files = from === 0 ? [] : words.slice(from, to < 0 ? undefined : to)
  return files.map((file) => [file, readFileSync(file, 'utf8')])
}

const say = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

async function end(code = 0) {
  await dropShadows()
  process.exit(code)
}

async function serve(answer) {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue
    const { id, method, params } = JSON.parse(line)
    // Our own requests (`print`) are answered too.
    if (!method) continue
    try {
      const result = await answer(method, params)
      if (method === 'diff' && result?.stdout)
        say({ id: 1_000_000, method: 'print', params: { content: result.stdout } })
      say({ id, result: result ?? null })
    } catch (error) {
      const message = String(error?.message ?? error)
      const data = { is_panic: false, message, meta: error?.meta ?? null, error_code: error?.code }
      say({ id, error: { code: 4466, message, data } })
    }
  }
}

if (words.includes('--version')) {
  console.log('schema-engine-cli wasm')
  process.exit(0)
}
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => end())
const datasource = after('--datasource')
const url = datasource ? JSON.parse(datasource).url : process.env.DATABASE_URL
if (words.includes('cli')) await end(await answerProbe(words, connectionTo(url)))
await serve(enginesFor(connectionTo(url), schemaOf(url), datamodels()))
await end()
