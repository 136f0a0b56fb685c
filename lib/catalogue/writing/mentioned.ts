import { isProtected } from '@/lib/catalogue/editing/protecting'
import type { MentionedEntry } from '@/lib/catalogue/format/schema'
import { slugOf } from '@/lib/catalogue/slugs'
import { sortable } from '@/lib/search/fold'
import type { Application } from './context'

/** Adds or corrects the catalogue entries of titles that critics name beside the film. Returns title → id. */
export async function applyMentioned(application: Application, entries: readonly MentionedEntry[]) {
  const { tx, mode, touched } = application
  const ids = new Map<string, number>()
  for (const entry of entries) {
    const { title, year, kind, countries, genres } = entry
    const slug = slugOf(year ? `${title} ${year}` : title, 'title')
    const there = await tx.film.findUnique({ where: { slug }, select: { id: true } })
    const sourceId = await application.sourceId(entry.source)
    const data = { title, sortTitle: sortable(title), year, kind, countries, genres }
    if (there && mode === 'correct' && !(await isProtected(tx, { kind: 'film', id: there.id })))
      await tx.film.update({ where: { id: there.id }, data })
    const id =
      there?.id ?? (await tx.film.create({ data: { slug, sourceId, ...data }, select: { id: true } })).id
    ids.set(title, id)
    touched.add(id)
  }
  return ids
}
