import { parseArgs } from 'node:util'
import { type Differing, differing, rereadDrafts } from '@/lib/desk/rules/rereading'
import { Halt } from '@/lib/operating/exits'

const STATUS = { open: 'draft', entered: 'published', setAside: 'set aside' } as const

/**
 * `balcony reread-documents`: says which stored documents the present engine and rules would read otherwise, and reads
 * drafts again. Published ones and those set aside are only listed; with `--dry-run` drafts are too.
 */
export async function rereadDocuments(words: string[]): Promise<void> {
  const isTrial = asked(words)
  const counts = { open: 0, entered: 0, setAside: 0 }
  for await (const one of differing(['open', 'entered', 'setAside'])) {
    counts[one.status]++
    console.log(told(one))
  }
  const all = counts.open + counts.entered + counts.setAside
  if (all === 0) console.log('Every document would be read as it was.')
  const reread = isTrial ? 0 : await rereadDrafts()
  if (!isTrial) console.log(reread === 1 ? 'One draft was read again.' : `${reread} drafts were read again.`)
}

function asked(words: string[]): boolean {
  try {
    const { values } = parseArgs({ args: words, options: { 'dry-run': { type: 'boolean' } } })
    return values['dry-run'] ?? false
  } catch (error) {
    throw new Halt('usage', (error as Error).message)
  }
}

/** One document with what would be otherwise; texts on one line each. */
function told({ id, name, status, cut, kept, fields }: Differing): string {
  const line = (sign: string) => (text: string) => `  ${sign} ${text.replace(/\s+/g, ' ').slice(0, 200)}`
  return [
    `document ${id}, ${name} (${STATUS[status]})${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
    ...cut.map(line('-')),
    ...kept.map(line('+')),
  ].join('\n')
}
