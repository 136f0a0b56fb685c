import { logRoom } from '@/components/moderation/log/log-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'

const { generateMetadata, page } = publicDoor(logRoom)

export { generateMetadata, page as default }
