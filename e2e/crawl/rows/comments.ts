import type { Ground, Planted, Planting } from '@/e2e/crawl/planting'
import { revealedPath } from '@/lib/comments/paths'
import type { SaidTo } from '@/lib/comments/schema'
import { deleteComment } from '@/lib/comments/writing/deleting'
import { makeComment } from '@/lib/testing/comments/making'
import { makeReview } from '@/lib/testing/reviews'

type Where = (ground: Ground) => Promise<{ to: SaidTo; page: string }>

const onFilm: Where = async ({ film: { id, slug } }) => ({
  to: { kind: 'film', id },
  page: `/films/${slug}/discussion`,
})

const onReview: Where = async ({ film, author }) => {
  const { id, member } = await makeReview({}, await author(), film)
  return { to: { kind: 'review', id }, page: `/films/${film.slug}/reviews/${member.handle}` }
}

const saying = (what: string, where: Where, form: (word: string) => Record<string, string>): Planting => ({
  what,
  async plant(word, ground): Promise<Planted> {
    const { to, page } = await where(ground)
    const { id, to: said } = await makeComment({ to, by: await ground.author(), ...form(word) })
    await makeComment({ to: said, by: await ground.author() })
    return { seenAt: page, askedAt: revealedPath(id), alsoAt: [`/comments/on/comment/${id}?quote=`] }
  },
})

export const comments: readonly Planting[] = [
  saying('a spoiler in a comment on a film', onFilm, (word) => ({ body: `It was ||${word}||, after all.` })),
  saying('a comment on a review that tells the story', onReview, (word) => ({
    body: `${word} did it.`,
    wholeSpoiler: 'on',
  })),
  {
    what: 'what a review hides, when it is quoted',
    async plant(word, { film, author }) {
      const body = `The lamps went out one by one, and it was ||${word}|| who had the key.`
      const { id, member } = await makeReview({ body }, await author(), film)
      const page = `/films/${film.slug}/reviews/${member.handle}`
      return { seenAt: page, askedAt: `${page}/revealed`, alsoAt: [`/comments/on/review/${id}?quote=`] }
    },
  },
  {
    what: 'a comment that was deleted',
    async plant(word, ground) {
      const by = await ground.author()
      const { to } = await onFilm(ground)
      const { id, to: said } = await makeComment({ to, by, body: `Gone is ${word}.` })
      await makeComment({ to: said, by: await ground.author() })
      await deleteComment(by, { comment: id })
      return { alsoAt: [`/comments/${id}`, revealedPath(id)] }
    },
  },
]
