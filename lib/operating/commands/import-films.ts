import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { prisma } from '@/lib/db'
import { Unreadable } from '@/lib/documents/unreadable'
import { beginImport } from '@/lib/imports/beginning'
import { FILE_BYTES, FILE_SIZE } from '@/lib/imports/limits'
import { listUnfinished } from '@/lib/imports/queries'
import { type FilmsFile, readFilms } from '@/lib/imports/reading/file'
import { countRows, importRows } from '@/lib/imports/running'
import { sourceOf } from '@/lib/imports/schema'
import { tryOut } from '@/lib/imports/trying-out'
import { Halt } from '@/lib/operating/exits'
import { progressTo } from '@/lib/operating/film-imports/progress'
import { outcomeJson, rowsJson, summed } from '@/lib/operating/film-imports/telling'
import { type Words, wordsOf } from '@/lib/operating/film-imports/words'

/** `balcony import-films FILE`: brings films in from lists; the same file again changes nothing. */
export async function importFilms(words: string[]): Promise<void> {
  const asked = wordsOf(words)
  if (asked.goesOn) return goOn()
  let failed = 0
  for (const file of asked.files)
    await importOne(file, asked).catch((error: unknown) => {
      if (!(error instanceof Unreadable)) throw error
      failed += 1
      console.error(`${file}: ${error.message}`)
    })
  if (failed > 0)
    throw new Halt('unread', failed === 1 ? 'One could not be read.' : `${failed} could not be read.`)
}

async function importOne(file: string, asked: Words): Promise<void> {
  const { said, currency } = asked
  const bytes = await contentsOf(file)
  const source = sourceOf(asked.source ?? basename(file))
  const read = readFilms(bytes, { source, currency, said })
  if (asked.isDry) return dryRun(file, read, asked.isJson)
  const name = basename(file)
  const { id, isNew } = await beginImport(read, { name, bytes: bytes.length, source, currency, byId: null })
  const { tell, end } = progressTo(process.stderr)
  await importRows(id, isNew ? tell : undefined)
  end()
  if (asked.isJson) for await (const line of rowsJson(file, id)) console.log(line)
  const counts = await countRows(prisma(), id)
  console.error(`${file}: import ${id}${isNew ? '' : ', which was brought in before'}. ${summed(counts)}.`)
}

async function dryRun(file: string, read: FilmsFile, isJson: boolean): Promise<void> {
  const { counts, outcomes } = await tryOut(read)
  if (isJson) for (const outcome of outcomes) console.log(outcomeJson(file, outcome))
  else
    for (const { number, title, why } of outcomes)
      if (why.length > 0) console.log(`row ${number}, ${title ?? 'no title'}: ${why.join(' ')}`)
  console.error(`${file}, tried out and not brought in: ${summed(counts)}.`)
}

async function contentsOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size > FILE_BYTES) throw new Unreadable(`This file is larger than ${FILE_SIZE}.`)
    return await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof Unreadable || !code) throw error
    throw new Unreadable(`This file cannot be read (${code}).`)
  }
}

/** Brings in what is left of imports that were interrupted. */
async function goOn(): Promise<void> {
  for (const { id, name } of await listUnfinished()) {
    const { tell, end } = progressTo(process.stderr)
    await importRows(id, tell)
    end()
    console.error(`${name}: import ${id}. ${summed(await countRows(prisma(), id))}.`)
  }
}
