import { frontRoom } from '@/components/front/front-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'

const { generateMetadata, page } = publicDoor(frontRoom)

export { generateMetadata, page as default }
