import { filmDiscussionRoom } from '@/components/comments/page/discussion-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(filmDiscussionRoom)

export { generateMetadata, page as default }
