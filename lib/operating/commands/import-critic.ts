import { parseArgs } from 'node:util'
import { z } from 'zod'
import { knownTo } from '@/lib/documents/queries'
import { filesOf } from '@/lib/operating/critic-documents/files'
import { Reader } from '@/lib/operating/critic-documents/reading'
import { summed, told } from '@/lib/operating/critic-documents/telling'
import { Halt } from '@/lib/operating/exits'
import { RightsBasis } from '@/prisma/generated/enums'

const OPTIONS = {
  film: { type: 'string' },
  rights: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/**
 * `balcony import-critic FILE…`: reads critics’ documents, keeps them for the desk and tells what they say. Nothing is
 * fetched, and with `--dry-run` nothing kept.
 */
export async function importCritic(words: string[]): Promise<void> {
  const { names, film, rights, isTrial, json } = asked(words)
  if (film && !(await knownTo([], film)).films.some(({ slug }) => slug === film))
    throw new Halt('usage', `There is no film ${film}.`)
  const files = await filesOf(names)
  if (files.length === 0) throw new Halt('usage', 'There is no file in this folder.')
  const reader = new Reader({ film, rights, isTrial })
  const statuses: string[] = []
  for (const file of files) {
    const { id, document } = await reader.read(file)
    statuses.push(document.status)
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${statuses.length} of ${files.length}`)
    if (process.stderr.isTTY && !json) process.stderr.write('\r\u001b[K')
    console.log(json ? JSON.stringify(document) : told(document, id))
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  console.error(summed(statuses))
  const failed = statuses.filter((status) => status === 'failed').length
  if (failed > 0)
    throw new Halt('unread', failed === 1 ? 'One could not be read.' : `${failed} could not be read.`)
}

type Asked = { names: string[]; film: string | null; rights: RightsBasis; isTrial: boolean; json: boolean }

function asked(words: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({ args: words, options: OPTIONS, allowPositionals: true })
    if (positionals.length === 0)
      throw new Halt('usage', 'Say a file: npm run balcony -- import-critic FILE…')
    const rights = z.enum(RightsBasis).safeParse(values.rights ?? 'unknown').data
    if (!rights) throw new Halt('usage', `--rights is one of ${Object.keys(RightsBasis).join(', ')}.`)
    const { film = null, 'dry-run': isTrial = false, json = false } = values
    return { names: positionals, film, rights, isTrial, json }
  } catch (error) {
    if (error instanceof Halt) throw error
    throw new Halt('usage', (error as Error).message)
  }
}
