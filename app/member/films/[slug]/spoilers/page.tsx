import { spoilersRoom } from '@/components/films/rooms/spoilers-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(spoilersRoom)

export { generateMetadata, page as default }
