import { memberDoor } from '@/components/site/doors/member-door'
import { criticIndexRoom } from '@/components/writers/index-rooms'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(criticIndexRoom)

export { generateMetadata, page as default }
