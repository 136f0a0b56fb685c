import { privacyRoom } from '@/components/prose/prose-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(privacyRoom)

export { generateMetadata, page as default }
