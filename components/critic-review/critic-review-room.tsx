import { notFound } from 'next/navigation'
import { discussionUnder } from '@/components/comments/section/opened'
import { DiscussionSection } from '@/components/comments/section/section'
import { openTopic } from '@/components/comments/section/topic'
import { room } from '@/components/site/doors/room'
import { getCriticReview } from '@/lib/critics/queries'
import { reviewLabel } from '@/lib/critics/schema'
import { entryPath } from '@/lib/desk/paths'
import { hasRole } from '@/lib/members/policy'
import { CriticReviewPage } from './critic-review-page'

export const criticReviewRoom = room({
  async load({ slug, review: of }: { slug: string; review: string }, viewer) {
    const review = (await getCriticReview(slug, of)) ?? notFound()
    const topic = openTopic({ kind: 'critic-review', id: review.id }, `/films/${slug}/critic-reviews/${of}`)
    return {
      review,
      discussion: await discussionUnder(topic, review.filmId, viewer),
      isEditors: viewer !== null && hasRole(viewer, 'editor'),
    }
  },
  metadata: ({ review: { film, card } }) => ({
    title: `${reviewLabel(card)} on ${film.title}`,
    description: card.summary,
    alternates: { canonical: `/films/${film.slug}/critic-reviews/${card.slug}` },
  }),
  show: ({ review, discussion, isEditors }) => (
    <CriticReviewPage
      review={review}
      discussion={<DiscussionSection {...discussion} />}
      desk={isEditors && <a href={entryPath(review.id)}>Correct this entry</a>}
    />
  ),
})
