import { parseArgs } from 'node:util'
import { knownTo } from '@/lib/documents/queries'
import { filesOf } from '@/lib/operating/critic-documents/files'
import { Reader } from '@/lib/operating/critic-documents/reading'
import { summed, told } from '@/lib/operating/critic-documents/telling'
import { Halt } from '@/lib/operating/exits'

const OPTIONS = {
  film: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** `balcony import-critic FILE…`: reads critics' documents and tells what they say. Nothing is fetched. */
export async function importCritic(words: string[]): Promise<void> {
  const { names, film, json } = asked(words)
  if (film && !(await knownTo([], film)).films.some(({ slug }) => slug === film))
    throw new Halt('usage', `There is no film ${film}.`)
  const files = await filesOf(names)
  if (files.length === 0) throw new Halt('usage', 'There is no file in this folder.')
  const reader = new Reader(film)
  const statuses: string[] = []
  for (const file of files) {
    const document = await reader.read(file)
    statuses.push(document.status)
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${statuses.length} of ${files.length}`)
    if (process.stderr.isTTY && !json) process.stderr.write('\r\u001b[K')
    console.log(json ? JSON.stringify(document) : told(document))
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  console.error(summed(statuses))
  const failed = statuses.filter((status) => status === 'failed').length
  if (failed > 0)
    throw new Halt('unread', failed === 1 ? 'One could not be read.' : `${failed} could not be read.`)
}

function asked(words: string[]): { names: string[]; film: string | null; json: boolean } {
  try {
    const { values, positionals } = parseArgs({ args: words, options: OPTIONS, allowPositionals: true })
    if (positionals.length === 0)
      throw new Halt('usage', 'Say a file: npm run balcony -- import-critic FILE… --dry-run')
    if (!values['dry-run'])
      throw new Halt(
        'notStored',
        'Documents cannot be stored yet. With --dry-run they are read, and nothing is kept.',
      )
    return { names: positionals, film: values.film ?? null, json: values.json ?? false }
  } catch (error) {
    if (error instanceof Halt) throw error
    throw new Halt('usage', (error as Error).message)
  }
}
