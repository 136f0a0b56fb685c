import type { Asked } from '@/lib/comments/policy'
import type { About } from '@/lib/comments/schema'
import type { Subject } from '@/lib/comments/subjects'

/** What a discussion stands under: its page, and what decides who may join in. */
export type Topic = Asked & About & { home: string }

export const topicOf = ({ path, ...subject }: Subject): Topic => ({ ...subject, home: path })

/** A film, and a critic’s review, take everybody’s comments. */
export const openTopic = (about: About, home: string): Topic => ({
  ...about,
  home,
  author: null,
  whoMayAnswer: null,
  isFollowed: false,
  isHidden: false,
})
