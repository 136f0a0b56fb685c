import { methodRoom } from '@/components/method/method-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'

const { generateMetadata, page } = publicDoor(methodRoom)

export { generateMetadata, page as default }
