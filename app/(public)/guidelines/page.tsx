import { guidelinesRoom } from '@/components/prose/prose-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'

const { generateMetadata, page } = publicDoor(guidelinesRoom)

export { generateMetadata, page as default }
