import { watchlistRoom } from '@/components/keeping/watchlist-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(watchlistRoom)

export { generateMetadata, page as default }
