import { revealedListRoom } from '@/components/lists/list-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(revealedListRoom)

export { generateMetadata, page as default }
