import { memberRoom } from '@/components/members/member-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(memberRoom)

export { generateMetadata, page as default }
