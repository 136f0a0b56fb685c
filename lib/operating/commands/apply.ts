import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { applyFile } from '@/lib/catalogue/apply'
import { Halt } from '@/lib/operating/exits'

/** `balcony apply FILE.json`: adds what the file brings and corrects what it says otherwise. */
export async function apply(words: string[]): Promise<void> {
  const onlyAdd = words.includes('--only-add')
  const [file, ...more] = words.filter((word) => word !== '--only-add')
  if (!file || more.length > 0) throw new Halt('usage', 'Say one file: npm run balcony -- apply FILE.json')
  const json = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Halt('usage', `${file} cannot be read (${error.code}).`)
  })
  const { film, reviews, titles, unchanged } = await applyFile(
    json,
    basename(file),
    onlyAdd ? 'add' : 'correct',
  )
  console.log(
    unchanged
      ? `${film}: this file was applied before; nothing changed`
      : `${film}: applied, with ${reviews} critic reviews and ${titles} other titles`,
  )
}
