import { notFound } from 'next/navigation'
import type { Viewer } from '@/lib/accounts/viewer'
import { countComments } from '@/lib/comments/reading/counting'
import { type Discussion, discussionPath, latest } from '@/lib/comments/reading/list-path'
import { listThreads, ON_FILM } from '@/lib/comments/reading/threads'
import { aboutName } from '@/lib/comments/schema'
import { getSubject } from '@/lib/comments/subjects'
import type { Film } from '@/lib/films/queries'
import { isFollowing } from '@/lib/follows/queries'
import { readerOf } from './reader'
import type { DiscussionProps } from './section'
import { openTopic, type Topic, topicOf } from './topic'

/** The latest threads on the film's page. Everybody's came with the film; a member's are read for them. */
export async function filmDiscussion(film: Film, viewer: Viewer | null): Promise<DiscussionProps> {
  const topic = openTopic({ kind: 'film', id: film.id }, `/films/${film.slug}`)
  const about = { about: aboutName(topic), filmId: film.id }
  const page = viewer ? await listThreads(about, latest, viewer, ON_FILM) : film.discussion
  if (page === null) notFound()
  const reader = await readerOf(viewer, topic, page, topic.home)
  return { topic, page, reader, count: film.commentCount, follows: await follows(viewer, topic) }
}

/** What is said under a thing: on its own page the latest, or the page of threads that `list` asks for. */
export async function discussionUnder(
  topic: Topic,
  filmId: number,
  viewer: Viewer | null,
  list: Discussion = latest,
): Promise<DiscussionProps> {
  const about = aboutName(topic)
  const page = (await listThreads({ about, filmId }, list, viewer)) ?? notFound()
  const from = list === latest ? topic.home : discussionPath(topic.home, list)
  const reader = await readerOf(viewer, topic, page, from)
  const count = await countComments({ about })
  return { topic, page, list, reader, count, follows: await follows(viewer, topic) }
}

const follows = async (viewer: Viewer | null, topic: Topic) =>
  viewer !== null && (await isFollowing(viewer, topic))

/** The same on a member's review. */
export async function reviewDiscussion(id: number, viewer: Viewer | null): Promise<DiscussionProps> {
  const subject = (await getSubject({ kind: 'review', id }, viewer)) ?? notFound()
  return discussionUnder(topicOf(subject), subject.filmId, viewer)
}
