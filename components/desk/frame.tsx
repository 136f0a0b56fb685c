import { Frame, type Framed } from '@/components/ui/frame/frame'
import { DESK, IMPORTS, PROPOSALS, RESIDUE_RULES } from '@/lib/desk/paths'
import { REQUESTS } from '@/lib/moderation/paths'

const PAGES = [
  { path: DESK, words: 'Inbox' },
  { path: IMPORTS, words: 'Imports' },
  { path: PROPOSALS, words: 'Missing titles' },
  { path: REQUESTS, words: 'Requests' },
  { path: RESIDUE_RULES, words: 'Rules' },
] as const

type Props = Framed & { at: (typeof PAGES)[number]['path'] }

/** What the pages of editors share: the list of them. */
export function DeskFrame(props: Props) {
  return <Frame label="Desk" pages={PAGES} {...props} />
}
