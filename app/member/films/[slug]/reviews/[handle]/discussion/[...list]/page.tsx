import { reviewDiscussionRoom } from '@/components/comments/page/discussion-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(reviewDiscussionRoom)

export { generateMetadata, page as default }
