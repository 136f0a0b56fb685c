import { followersRoom } from '@/components/members/between/circle-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(followersRoom)

export { generateMetadata, page as default }
