import { reviewRoom } from '@/components/reviews/page/review-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(reviewRoom)

export { generateMetadata, page as default }
