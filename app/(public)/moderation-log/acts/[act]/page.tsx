import { actRoom } from '@/components/moderation/log/log-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(actRoom)

export { generateMetadata, page as default }
