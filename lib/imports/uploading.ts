import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { Unreadable } from '@/lib/documents/unreadable'
import { queueImports } from '@/lib/mail/queue'
import { MistakenField } from '@/lib/refusal'
import { beginImport } from './beginning'
import { type FilmsFile, readFilms } from './reading/file'
import { sourceOf, type uploadShape } from './schema'

/** Takes a file of films in, for a job to bring in. Answers its import, which may have been there before. */
export async function uploadFilms(
  editor: Pick<Viewer, 'id'>,
  { file: [file], currency, columns: said, ...typed }: z.infer<typeof uploadShape>,
): Promise<{ id: number; isNew: boolean }> {
  if (!file) throw new MistakenField('file', 'Choose a file.')
  const source = typed.source ?? sourceOf(file.name)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = readOrTell(() => readFilms(bytes, { source, currency, said }))
  const name = file.name || 'films'
  return beginImport(read, { name, bytes: bytes.length, source, currency, byId: editor.id }, queueImports)
}

function readOrTell(read: () => FilmsFile): FilmsFile {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) throw new MistakenField('file', error.message)
    throw error
  }
}
