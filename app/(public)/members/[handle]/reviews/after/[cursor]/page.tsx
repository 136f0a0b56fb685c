import { memberReviewsRoom } from '@/components/members/reviews-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(memberReviewsRoom)

export { generateMetadata, page as default }
