import type { Ground, Planting } from '@/e2e/crawl/planting'
import { prisma } from '@/lib/db'
import { historyPath, reviewPath } from '@/lib/reviews/reading/list-path'
import { editReview } from '@/lib/reviews/revising/editing'
import { editingShape } from '@/lib/reviews/schema'
import { makeReview, reviewForm } from '@/lib/testing/reviews'

const posted = async ({ film, author }: Ground, form: Record<string, string>) => {
  const member = await author()
  const { id } = await makeReview(form, member, film)
  const seenAt = reviewPath(film.slug, member.handle)
  return { id, member, film, places: { seenAt, askedAt: `${seenAt}/revealed` } }
}

const saying = (what: string, form: (word: string) => Record<string, string>): Planting => ({
  what,
  plant: async (word, ground) => (await posted(ground, form(word))).places,
})

const SEEN = 'The lamps went out one by one, and nobody in the row said a word.'

export const reviews: readonly Planting[] = [
  saying('a spoiler in a review’s text', (word) => ({
    title: 'The lamps',
    body: `${SEEN} It was >!${word}!< all along.`,
  })),
  saying('bars around a word, in a language', (word) => ({
    body: `${SEEN} It was ||*${word}*|| after all.`,
    language: 'en',
    halfStars: '9',
  })),
  saying('a passage of a review', (word) => ({
    body: `${SEEN}\n\n:::spoiler\n# ${word}\n\n- and so on\n:::\n\nAfter that it is over.`,
  })),
  saying('the text of a review that tells the story', (word) => ({
    body: `${SEEN} ${word} did it.`,
    wholeSpoiler: 'yes',
    'chip-story': 'praise',
  })),
  saying('its title', (word) => ({ title: `${word} did it`, body: SEEN, wholeSpoiler: 'yes' })),
  {
    what: 'what stood open until its author hid it, in other words',
    async plant(word, ground) {
      const { id, member, film } = await posted(ground, { body: `${SEEN} ${word} did it.` })
      await prisma()
        .$executeRaw`UPDATE review_revision SET at = at - interval '1 hour' WHERE review_id = ${id}`
      const body = `${SEEN} ||Somebody did it.||`
      const form = reviewForm(film.slug, { body, review: String(id), edits: '0' })
      await editReview(member, editingShape.parse(form))
      const seenAt = historyPath(film.slug, member.handle)
      return { seenAt, askedAt: `${seenAt}/revealed` }
    },
  },
  {
    what: 'a draft',
    async plant(word, { film, author }) {
      const { id } = await author()
      const form = { film: film.slug, title: word, body: `${SEEN} ||${word}||`, wholeSpoiler: 'yes' }
      await prisma().reviewDraft.create({ data: { memberId: id, filmId: film.id, form } })
      return {}
    },
  },
  {
    what: 'a review that was withdrawn',
    async plant(word, ground) {
      const { id, places } = await posted(ground, { body: `${SEEN} ||${word}||` })
      await prisma().review.update({ where: { id }, data: { withdrawnAt: new Date() } })
      return { alsoAt: Object.values(places) }
    },
  },
]
