import { frontRoom } from '@/components/front/front-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(frontRoom)

export { generateMetadata, page as default }
