import { historyRoom } from '@/components/reviews/history/history-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(historyRoom)

export { generateMetadata, page as default }
