import 'server-only'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { rebuildSheets } from '@/lib/films/sheet'
import { tags } from '@/lib/tags'

const AT_ONCE = 100
const PATIENCE = { maxWait: 60_000, timeout: 60_000 }

/**
 * Rebuilds what the films of an import show, once all of them are there: those brought in first know nothing of the
 * related ones after them. Answers whether the import was still open.
 */
export async function roundOff(id: number): Promise<boolean> {
  const { doneAt } = await prisma().filmImport.findUniqueOrThrow({ where: { id }, select: { doneAt: true } })
  if (doneAt !== null) return false
  const added = await prisma().filmImportRow.findMany({
    where: { importId: id, state: 'added', filmId: { not: null } },
    select: { filmId: true },
    orderBy: { number: 'asc' },
  })
  const films = added.flatMap(({ filmId }) => filmId ?? [])
  for (let n = 0; n < films.length; n += AT_ONCE) {
    const some = films.slice(n, n + AT_ONCE)
    await prisma().$transaction(async (tx) => {
      await lockCatalogue(tx)
      await rebuildSheets(tx, some)
      await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), some.map(tags.film))
    }, PATIENCE)
  }
  return true
}
