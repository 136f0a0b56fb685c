import { Frame, type Framed } from '@/components/ui/frame/frame'
import { PROPOSALS } from '@/lib/desk/paths'
import { REQUESTS } from '@/lib/moderation/paths'

const PAGES = [
  { path: PROPOSALS, words: 'Missing titles' },
  { path: REQUESTS, words: 'Requests' },
] as const

type Props = Framed & { at: (typeof PAGES)[number]['path'] }

/** What the pages of editors share: the list of them. */
export function DeskFrame(props: Props) {
  return <Frame label="Desk" pages={PAGES} {...props} />
}
