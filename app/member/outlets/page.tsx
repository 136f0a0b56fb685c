import { memberDoor } from '@/components/site/doors/member-door'
import { outletIndexRoom } from '@/components/writers/index-rooms'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(outletIndexRoom)

export { generateMetadata, page as default }
