import { criticsRoom } from '@/components/critics/critics-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(criticsRoom)

export { generateMetadata, page as default }
