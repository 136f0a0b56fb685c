import { Frame, type Framed } from '@/components/ui/frame/frame'
import { CATALOGUE, CRITICS, DESK, EDITS, IMPORTS, OUTLETS, PROPOSALS, RESIDUE_RULES } from '@/lib/desk/paths'
import { REQUESTS } from '@/lib/moderation/paths'

const PAGES = [
  { path: DESK, words: 'Inbox' },
  { path: CATALOGUE, words: 'Catalogue' },
  { path: OUTLETS, words: 'Outlets' },
  { path: CRITICS, words: 'Critics' },
  { path: IMPORTS, words: 'Imports' },
  { path: EDITS, words: 'Edits' },
  { path: PROPOSALS, words: 'Missing titles' },
  { path: REQUESTS, words: 'Requests' },
  { path: RESIDUE_RULES, words: 'Rules' },
] as const

type Props = Framed & { at: (typeof PAGES)[number]['path'] }

/** What the pages of editors share: the list of them. */
export function DeskFrame(props: Props) {
  return <Frame label="Desk" pages={PAGES} {...props} />
}
