import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { documentPath } from '@/lib/desk/paths'
import type { TakingIn } from '@/lib/desk/schema'
import { Unreadable } from '@/lib/documents/unreadable'
import { MistakenField, Refusal, type Way } from '@/lib/refusal'
import { takeIn } from './taking-in'

/** What came of what an editor brought: the one document it is, or a line for each. */
export type Arrivals = { path: string } | { lines: string[] }

/**
 * Takes in what was pasted and what was chosen, one after the other: what cannot be read does not keep the others from
 * it. One alone leads to its document; of several each is told.
 * @throws MistakenField or Refusal where it was one, and is not stored
 */
export async function arrivalsOf(viewer: Pick<Viewer, 'id'>, given: TakingIn): Promise<Arrivals> {
  const { film, rights } = given
  if (film && (await prisma().film.count({ where: { slug: film } })) === 0)
    throw new MistakenField('film', `There is no film at “${film}”.`)
  const pasted =
    given.text.trim() === '' ? [] : [{ name: 'Pasted text', bytes: new TextEncoder().encode(given.text) }]
  const chosen = await Promise.all(
    given.files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
  const all = [...pasted, ...chosen]
  if (all.length === 0) throw new MistakenField('text', 'Paste a review, or choose files.')
  const lines: string[] = []
  for (const { name, bytes } of all)
    try {
      const { id, reading } = await takeIn(viewer, { name, bytes, film, rights })
      if (all.length === 1 && id !== null) return { path: documentPath(id) }
      const [here] = reading.duplicatesOf
      if (all.length === 1) throw new Refusal('here already', `This is here already: ${here}.`, wayTo(here))
      lines.push(id === null ? `${name}: here already, as ${here}` : `${name}: taken in as document ${id}`)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      if (all.length === 1) throw new MistakenField(pasted.length > 0 ? 'text' : 'files', error.message)
      lines.push(`${name}: ${error.message}`)
    }
  return { lines }
}

/** Where the thing lies that a document repeats. */
function wayTo(id: string | undefined): Way | undefined {
  const document = /^document (\d+)$/.exec(id ?? '')?.[1]
  if (document) return { words: 'Look at that document', path: documentPath(Number(document)) }
  const [film, review] = id?.split('/') ?? []
  return film && review
    ? { words: 'Look at that entry', path: `/films/${film}/critic-reviews/${review}` }
    : undefined
}
