import type { Planting } from '@/e2e/crawl/planting'
import { prisma } from '@/lib/db'

export const trivia: readonly Planting[] = [
  {
    what: 'trivia that would spoil the film',
    async plant(word, { film }) {
      const source = await prisma().source.findFirstOrThrow({ where: { filmId: null } })
      const said = { filmId: film.id, sourceId: source.id, position: 1 }
      await prisma().trivia.create({ data: { ...said, text: `In the end ${word} sings.`, spoiler: true } })
      return { askedAt: `/films/${film.slug}/spoilers` }
    },
  },
]
