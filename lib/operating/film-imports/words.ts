import { parseArgs } from 'node:util'
import { columnsSaid, type FileField } from '@/lib/imports/reading/columns'
import { isCurrency } from '@/lib/imports/reading/facts'
import { Halt } from '@/lib/operating/exits'

const OPTIONS = {
  map: { type: 'string', multiple: true },
  source: { type: 'string' },
  currency: { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  continue: { type: 'boolean' },
} as const

export type Words = {
  files: string[]
  said: Partial<Record<FileField, string>>
  source: string | null
  currency: string | null
  isDry: boolean
  isJson: boolean
  goesOn: boolean
}

const USAGE = 'Say a file: npm run balcony -- import-films FILE'

/** What was asked on the command line. @throws Halt */
export function wordsOf(words: string[]): Words {
  const { values, positionals } = parsed(words)
  if (values.continue ? positionals.length > 0 : positionals.length === 0) throw new Halt('usage', USAGE)
  const said = columnsSaid((values.map ?? []).join('\n'))
  if (typeof said === 'string') throw new Halt('usage', `Say --map FIELD=COLUMN. ${said}`)
  const currency = values.currency?.toUpperCase() ?? null
  if (currency !== null && !isCurrency(currency))
    throw new Halt('usage', `There is no currency ${values.currency}: say one as USD or EUR.`)
  return {
    ...{ files: positionals, said, source: values.source ?? null, currency },
    isDry: values['dry-run'] ?? false,
    isJson: values.json ?? false,
    goesOn: values.continue ?? false,
  }
}

function parsed(words: string[]) {
  try {
    return parseArgs({ args: words, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new Halt('usage', (error as Error).message)
  }
}
