import { Frame, type Framed } from '@/components/ui/frame/frame'
import type { Viewer } from '@/lib/accounts/viewer'
import { hasRole } from '@/lib/members/policy'
import { APPEALS, DESK, QUEUE, REQUESTS, TEXT_RULES, WEATHER } from '@/lib/moderation/paths'

const PAGES = [
  { path: QUEUE, words: 'Queue', role: null },
  { path: REQUESTS, words: 'Requests', role: 'editor' },
  { path: APPEALS, words: 'Appeals', role: 'moderator' },
  { path: TEXT_RULES, words: 'Rules for texts', role: 'moderator' },
  { path: WEATHER, words: 'Score weather', role: 'moderator' },
  { path: DESK, words: 'Desk', role: 'moderator' },
  { path: '/administration/members', words: 'Members', role: 'moderator' },
] as const

type Props = Framed & { viewer: Pick<Viewer, 'roles'>; at: (typeof PAGES)[number]['path'] }

/** What the pages of moderators and editors share: the list of those one may open. */
export function ModerationFrame({ viewer, ...props }: Props) {
  const pages = PAGES.filter(({ role }) => role === null || hasRole(viewer, role))
  return <Frame label="Moderation" pages={pages} {...props} />
}
