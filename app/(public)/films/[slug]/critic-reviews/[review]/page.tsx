import { criticReviewRoom } from '@/components/critic-review/critic-review-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(criticReviewRoom)

export { generateMetadata, page as default }
