import { logRoom } from '@/components/moderation/log/log-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(logRoom)

export { generateMetadata, page as default }
