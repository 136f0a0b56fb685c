import { publicDoor } from '@/components/site/doors/public-door'
import { outletIndexRoom } from '@/components/writers/index-rooms'

export const dynamic = 'force-static'

const { generateMetadata, page } = publicDoor(outletIndexRoom)

export { generateMetadata, page as default }
