import { revealedHistoryRoom } from '@/components/reviews/history/history-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(revealedHistoryRoom)

export { generateMetadata, page as default }
