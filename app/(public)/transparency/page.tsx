import { figuresRoom } from '@/components/moderation/figures/figures-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'

const { generateMetadata, page } = publicDoor(figuresRoom)

export { generateMetadata, page as default }
