import { methodRoom } from '@/components/method/method-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(methodRoom)

export { generateMetadata, page as default }
