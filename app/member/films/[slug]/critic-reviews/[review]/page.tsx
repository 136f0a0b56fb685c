import { criticReviewRoom } from '@/components/critic-review/critic-review-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(criticReviewRoom)

export { generateMetadata, page as default }
