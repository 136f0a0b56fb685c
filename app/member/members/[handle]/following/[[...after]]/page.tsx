import { followingRoom } from '@/components/members/between/circle-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(followingRoom)

export { generateMetadata, page as default }
