import { watchlistRoom } from '@/components/keeping/watchlist-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(watchlistRoom)

export { generateMetadata, page as default }
