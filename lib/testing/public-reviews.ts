import { prisma } from '@/lib/db'
import { rebuildReviewCards } from '@/lib/reviews/reading/card'
import { cook } from '@/lib/text/cook'
import type { Prisma } from '@/prisma/generated/client'
import { makeMember } from './members'

const TEXT = 'A film that knows what it wants, and takes its time to get there.'

type More = Partial<Omit<Prisma.ReviewUncheckedCreateInput, 'chips' | 'filmId'>> & {
  halfStars?: number
  chips?: { aspect: 'acting' | 'action' | 'story'; polarity: 'praise' | 'mixed' | 'fault' }[]
}

/** A review as it stands in the record, by somebody new unless told by whom: with answers, say, that nobody gave. */
export async function makePublicReview(film: { id: number }, { halfStars, chips = [], ...more }: More = {}) {
  const memberId = more.memberId ?? (await makeMember()).id
  const raw = more.raw ?? TEXT
  return prisma().$transaction(async (tx) => {
    if (halfStars)
      await tx.rating.upsert({
        where: { memberId_filmId: { memberId, filmId: film.id } },
        create: { memberId, filmId: film.id, halfStars },
        update: { halfStars },
      })
    const review = await tx.review.create({
      data: { cooked: cook(raw), ...more, raw, memberId, filmId: film.id, chips: { create: chips } },
    })
    await rebuildReviewCards(tx, { id: review.id })
    return review
  })
}
