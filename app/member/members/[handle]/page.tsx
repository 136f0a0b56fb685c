import { memberRoom } from '@/components/members/member-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(memberRoom)

export { generateMetadata, page as default }
