import { privacyRoom } from '@/components/prose/prose-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'

const { generateMetadata, page } = publicDoor(privacyRoom)

export { generateMetadata, page as default }
