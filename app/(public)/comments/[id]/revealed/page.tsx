import { revealedCommentRoom } from '@/components/comments/page/thread-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(revealedCommentRoom)

export { generateMetadata, page as default }
