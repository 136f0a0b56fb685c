import { notFound } from 'next/navigation'
import { discussionUnder } from '@/components/comments/section/opened'
import { topicOf } from '@/components/comments/section/topic'
import { room } from '@/components/site/doors/room'
import type { Viewer } from '@/lib/accounts/viewer'
import { discussionPath, readDiscussion } from '@/lib/comments/reading/list-path'
import type { About } from '@/lib/comments/schema'
import { getSubject } from '@/lib/comments/subjects'
import { getCriticReview } from '@/lib/critics/queries'
import { decoded } from '@/lib/doors/segment'
import { filmAt } from '@/lib/films/page'
import { getReview } from '@/lib/reviews/reading/queries'
import { DiscussionPage } from './discussion-page'
import { onSubject } from './head'

/** The lists of threads under a film, a critic’s review and a member’s review, each beneath that thing’s own address. */
export const filmDiscussionRoom = discussionRoom(async ({ slug }: { slug: string }) => {
  const { id } = await filmAt(slug, '/discussion')
  return { kind: 'film', id }
})

export const criticDiscussionRoom = discussionRoom(
  async ({ slug, review }: { slug: string; review: string }) => {
    const found = (await getCriticReview(slug, review)) ?? notFound()
    return { kind: 'critic-review', id: found.id }
  },
)

export const reviewDiscussionRoom = discussionRoom(
  async ({ slug, handle }: { slug: string; handle: string }, viewer) => {
    const found = (await getReview(slug, decoded(handle), { viewer, asked: false })) ?? notFound()
    return { kind: 'review', id: found.id }
  },
)

function discussionRoom<Where>(find: (where: Where, viewer: Viewer | null) => Promise<About>) {
  return room({
    async load({ list: segments = [], ...where }: Where & { list?: string[] }, viewer) {
      const list = readDiscussion(segments) ?? notFound()
      const subject = (await getSubject(await find(where as Where, viewer), viewer)) ?? notFound()
      const discussion = await discussionUnder(topicOf(subject), subject.filmId, viewer, list)
      if (list.after !== null && discussion.page.threads.length === 0) notFound()
      return { subject, list, discussion }
    },
    metadata: ({ subject, list }) => ({
      title: `Discussion: ${onSubject(subject)}`,
      alternates: { canonical: discussionPath(subject.path, list) },
      // Comments are to be found by the page of what they are about.
      robots: { index: false, follow: true },
    }),
    show: ({ subject, discussion }) => <DiscussionPage {...discussion} subject={subject} />,
  })
}
