import { randomUUID } from 'node:crypto'
import type { Ground, Planting } from '@/e2e/crawl/planting'
import { prisma } from '@/lib/db'
import { notePath } from '@/lib/diary/path'
import { addEntry } from '@/lib/diary/writing'
import { noteFilm } from '@/lib/lists/arranging'
import { makeList } from '@/lib/lists/making'
import { listPath } from '@/lib/lists/path'
import { makingShape } from '@/lib/lists/schema'

/** So that its address is the one at which the crawl asks. */
const LIST = 'crawled'

async function listed({ film, author }: Ground, description = '') {
  const owner = await author()
  const form = { title: LIST, description, visibility: 'everybody', makingKey: randomUUID(), film: film.slug }
  const slug = await makeList(owner, makingShape.parse(form))
  const { id } = await prisma().filmList.findFirstOrThrow({ where: { memberId: owner.id, slug } })
  const page = listPath(owner.handle, slug)
  return { owner, id, page, askedAt: `${page}/revealed` }
}

export const keeping: readonly Planting[] = [
  {
    what: 'a spoiler in the note of a diary',
    async plant(word, { film, author }) {
      const owner = await author()
      const note = `Cold, and then ||${word}||.`
      await addEntry(owner, { film: film.slug, seenOn: '2026-02-03', isRewatch: false, note })
      const { id } = await prisma().diaryEntry.findFirstOrThrow({ where: { memberId: owner.id } })
      return { seenAt: `/members/${owner.handle}/diary`, askedAt: notePath(owner.handle, id) }
    },
  },
  {
    what: 'a spoiler in what a list says of a film',
    async plant(word, ground) {
      const { owner, id, page, askedAt } = await listed(ground)
      const note = `Since ||${word}|| fell.`
      await noteFilm(owner, { list: id, film: ground.film.slug, note })
      return { seenAt: page, askedAt }
    },
  },
  {
    what: 'a spoiler in what a list is about',
    async plant(word, ground) {
      const { askedAt } = await listed(ground, `Films in which ||${word}|| falls.`)
      return { askedAt }
    },
  },
]
