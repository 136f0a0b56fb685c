import { memberReviewsRoom } from '@/components/members/reviews-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(memberReviewsRoom)

export { generateMetadata, page as default }
