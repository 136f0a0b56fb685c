import { expect, it } from 'vitest'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeCase, makeModerator } from '@/lib/testing/moderation/making'
import { makeReview } from '@/lib/testing/reviews'
import { listEverythingOf, listParts } from './listing'

freshDatabase()

it('names what would go, and afterwards what went', async () => {
  const { case: id, member } = await makeCase({ halfStars: '7' })
  await makeReview({ body: 'Lamps all the way down, ||and the usher did it||.' }, member)
  await makeComment({ by: member })
  const { counts, things } = await listEverythingOf(member.id)
  expect(counts).toEqual({ reviews: 2, comments: 1, lists: 0, ratings: 1 })
  expect(things.map(({ kind }) => kind)).toEqual(['profile', 'comment', 'review', 'review'])
  expect(things[2]?.excerpt).toMatch(/^Lamps all the way down/)
  expect(JSON.stringify(things)).not.toContain('usher')
  const why = { rule: 'spam', reason: 'All of it advertises lamps.' }
  const act = await decideCase(
    await makeModerator(),
    decidingShape.parse({ case: id, act: 'removeEverything', ...why }),
  )
  const parts = await listParts(act)
  expect([parts.n, parts.things.every(({ removals }) => removals === 1)]).toEqual([4, true])
})
