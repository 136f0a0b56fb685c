import { reviewRoom } from '@/components/reviews/page/review-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(reviewRoom)

export { generateMetadata, page as default }
