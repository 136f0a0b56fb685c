import { aboutRoom } from '@/components/prose/prose-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'

const { generateMetadata, page } = publicDoor(aboutRoom)

export { generateMetadata, page as default }
