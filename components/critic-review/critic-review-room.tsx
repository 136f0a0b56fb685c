import { notFound } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { getCriticReview } from '@/lib/critics/queries'
import { reviewLabel } from '@/lib/critics/schema'
import { CriticReviewPage } from './critic-review-page'

export const criticReviewRoom = room({
  load: async ({ slug, review }: { slug: string; review: string }) =>
    (await getCriticReview(slug, review)) ?? notFound(),
  metadata: ({ film, card }) => ({
    title: `${reviewLabel(card)} on ${film.title}`,
    description: card.summary,
    alternates: { canonical: `/films/${film.slug}/critic-reviews/${card.slug}` },
  }),
  show: (review) => <CriticReviewPage review={review} />,
})
