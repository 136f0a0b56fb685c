import { revealedHistoryRoom } from '@/components/reviews/history/history-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(revealedHistoryRoom)

export { generateMetadata, page as default }
