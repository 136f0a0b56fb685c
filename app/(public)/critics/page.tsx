import { publicDoor } from '@/components/site/doors/public-door'
import { criticIndexRoom } from '@/components/writers/index-rooms'

export const dynamic = 'force-static'

const { generateMetadata, page } = publicDoor(criticIndexRoom)

export { generateMetadata, page as default }
