import { filmDiscussionRoom } from '@/components/comments/page/discussion-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(filmDiscussionRoom)

export { generateMetadata, page as default }
