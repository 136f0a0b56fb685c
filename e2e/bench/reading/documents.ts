import type { Ground, Proof } from '@/e2e/bench/proofs/proof'
import { readDocument } from '@/lib/documents/read-document'
import { corpusCatalogue } from '@/lib/testing/documents/catalogue'
import { casesOf } from '@/lib/testing/documents/corpus'
import { faultsOf } from '@/lib/testing/documents/holding'
import { LONG, longDocuments } from '@/lib/testing/documents/long'
import { mutated } from '@/lib/testing/documents/mutating'

const DOCUMENTS = 10_000
/** The bound is for a hundred thousand characters; a mutated document is never longer. */
const MOST_MILLISECONDS = 200

/** Critics' documents taken apart and put together wrongly, and such as go on for ever: no crash, no hang, no false receipt. */
export const documents: Proof = { name: 'documents', run }

async function run({ tell, seconds }: Ground) {
  const many = seconds < 60 ? DOCUMENTS / 20 : DOCUMENTS
  const texts = casesOf('corpus').map(({ bytes }) => new TextDecoder().decode(bytes))
  const faults: string[] = []
  let slowest = { name: '', took: 0 }
  const tried = (name: string, text: string, times: number) => {
    const took = Math.min(...Array.from({ length: times }, () => spent(() => read(text))))
    if (took > slowest.took) slowest = { name, took }
    for (const fault of faultsOf(read(text))) faults.push(`${name}: ${fault}`)
  }
  read(texts.join('\n'))
  // Whoever takes long once is asked again: the machine has other work.
  const timesOf = (text: string) => (spent(() => read(text)) > MOST_MILLISECONDS / 2 ? 3 : 1)
  for (const { name, text } of longDocuments(texts)) tried(name, text, timesOf(text))
  tell(`the slowest of the long ones: ${slowest.name}`)
  for (let seed = 0; seed < many; seed++) {
    const text = mutated(texts, seed)
    tried(`document ${seed}`, text, timesOf(text))
  }
  for (const fault of faults.slice(0, 20)) tell(fault)
  return [
    { what: `crashes and false receipts of ${many} documents`, value: faults.length, aim: { most: 0 } },
    {
      what: `the slowest of ${LONG} characters`,
      value: slowest.took,
      unit: 'ms',
      aim: { most: MOST_MILLISECONDS },
    },
  ]
}

const read = (text: string) => readDocument({ text, encoding: 'UTF-8' }, corpusCatalogue)

/** Milliseconds of our own processor time. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
