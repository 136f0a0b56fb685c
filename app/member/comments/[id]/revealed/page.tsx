import { revealedCommentRoom } from '@/components/comments/page/thread-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(revealedCommentRoom)

export { generateMetadata, page as default }
