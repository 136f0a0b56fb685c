import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { Row } from './row'

/** The first row of each action, whatever file of the matrix has it: so that who tries all forms need not list them. */
export async function rowsOfMatrix(): Promise<Map<string, Row>> {
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'lib/testing/authorization/rows'],
    { encoding: 'utf8' },
  )
  const rows = new Map<string, Row>()
  for (const file of files.trim().split('\n')) {
    const all: Record<string, Record<string, Row>> = await import(resolve(file))
    for (const [key, row] of Object.values(all).flatMap((some) => Object.entries(some))) {
      const name = key.replace(/:.*/, '')
      if (/^lib\/\S+ \w+$/.test(name) && !rows.has(name)) rows.set(name, row)
    }
  }
  return rows
}
