import { memberDoor } from '@/components/site/doors/member-door'
import { outletRoom } from '@/components/writers/writer-rooms'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(outletRoom)

export { generateMetadata, page as default }
