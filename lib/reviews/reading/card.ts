import { z } from 'zod'
import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import { announce } from '@/lib/doors/announce'
import { isPublic } from '@/lib/reviews/policy'
import { tags } from '@/lib/tags'
import { withoutSpoilers } from '@/lib/text/spoilers/leaving-out'
import { treeShape } from '@/lib/text/tree'
import type { Prisma } from '@/prisma/generated/client'
import type { ReviewCard } from './card-schema'
import { openingOf } from './opening'

const printed = {
  id: true,
  filmId: true,
  title: true,
  cooked: true,
  wholeSpoiler: true,
  postedAt: true,
  editedAt: true,
  seenOn: true,
  withdrawnAt: true,
  removals: true,
  member: { select: { id: true, handle: true, shownName: true } },
  chips: { select: { aspect: true, polarity: true } },
} satisfies Prisma.ReviewSelect

/** Of what the cook made, what is drawn. */
const stored = z.object({ tree: treeShape })

type Row = Prisma.ReviewGetPayload<{ select: typeof printed }>

/**
 * Rebuilds what lists print of reviews: at the end of every write that touches their text, chips, days or standing.
 * One that is not public any more loses its card, and gets it back from here.
 */
export async function rebuildReviewCards(
  tx: Prisma.TransactionClient,
  where: Prisma.ReviewWhereInput,
): Promise<void> {
  for (const review of await tx.review.findMany({ where, select: printed, orderBy: { id: 'asc' } })) {
    const { id: reviewId, filmId } = review
    if (!isPublic(review)) {
      await tx.reviewCard.deleteMany({ where: { reviewId } })
      continue
    }
    const document = cardOf(review)
    await tx.reviewCard.upsert({
      where: { reviewId },
      create: { reviewId, filmId, document },
      update: { document },
    })
  }
}

/** Puts a member's present handle and name on all their cards, and announces the films that show them. */
export async function renameOnCards(tx: Prisma.TransactionClient, memberId: number): Promise<void> {
  const films = await tx.$queryRaw<{ film_id: number }[]>`
    UPDATE review_card c
    SET document = jsonb_set(document, '{author}', jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.shown_name))
    FROM review r JOIN member m ON m.id = r.member_id
    WHERE r.member_id = ${memberId} AND c.review_id = r.id RETURNING c.film_id`
  await announce(
    (sql, params) => tx.$executeRawUnsafe(sql, ...params),
    [tags.reviews, ...films.map(({ film_id }) => tags.film(film_id))],
  )
}

function cardOf({ member, chips, cooked, ...review }: Row): ReviewCard {
  // Whose whole text tells the story may say so in its title too.
  const open = review.wholeSpoiler ? [] : withoutSpoilers(stored.parse(cooked).tree)
  const { tree, isCut } = openingOf(open)
  return {
    author: { id: member.id, handle: member.handle, name: member.shownName },
    title: review.wholeSpoiler ? null : review.title,
    opening: tree,
    isCut,
    wholeSpoiler: review.wholeSpoiler,
    chips: inOrder(chips),
    postedOn: dayOf(review.postedAt),
    editedOn: review.editedAt && dayOf(review.editedAt),
    seenOn: review.seenOn && dayOf(review.seenOn),
  }
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)

const inOrder = (chips: Row['chips']) =>
  chips.toSorted((a, b) => ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect))
