import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { handOn } from '@/lib/env'
import { proofs } from './proofs'
import { read } from './read'
import { meets, printFigures, writeFigures } from './report'
import { FULL, TRY } from './scale'
import { undoingAfter } from './undoing'
import { write } from './write'

// `npm run bench -- read [--small]`, or `write`: measures, prints what was found beside what we want, and writes it down.
// With `--ground ~/ground` reading keeps its databases there, so that measuring again takes minutes.
// `npm run bench -- proofs [--only two-doors]`: likewise, and fails where one does not hold.
const SUITES = { read, write, proofs }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { small: { type: 'boolean' }, only: { type: 'string' }, ground: { type: 'string' } },
})
const names = positionals.length > 0 ? positionals : Object.keys(SUITES)
const unknown = names.filter((name) => !(name in SUITES))
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. There is: ${Object.keys(SUITES).join(', ')}.`)
  process.exit(2)
}

handOn({ LOG_LEVEL: 'error' })
const since = performance.now()
const tell = (text: string) =>
  console.log(`${((performance.now() - since) / 1000).toFixed(0).padStart(5)} s  ${text}`)

let broken = false
for (const name of names as (keyof typeof SUITES)[]) {
  const folder = mkdtempSync(join(tmpdir(), 'balcony-bench-'))
  const scale = values.small ? TRY : FULL
  const figures = await undoingAfter(async (undo) => {
    undo(() => rmSync(folder, { recursive: true, force: true }))
    return await SUITES[name](scale, folder, undo, tell, values)
  })
  console.log()
  printFigures(figures)
  broken ||= figures.some(
    (figure) => Number.isNaN(figure.value) || (name === 'proofs' && meets(figure) === false),
  )
  console.log(`\n${writeFigures(name, figures, { scale })}`)
}
process.exit(broken ? 1 : 0)
