/** What one’s feed has, each on pages of its own. */
export const FEED_PARTS = [
  { path: '/feed', words: 'Reviews' },
  { path: '/feed/diary', words: 'Diaries' },
  { path: '/feed/lists', words: 'Lists' },
] as const
export type FeedPart = (typeof FEED_PARTS)[number]['path']

/** The place that segments name: null for the beginning, undefined for no such page. */
export function readAfter(segments: readonly string[] = []): string | null | undefined {
  if (segments.length === 0) return null
  return segments.length === 2 && segments[0] === 'after' ? segments[1] : undefined
}
