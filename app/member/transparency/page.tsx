import { figuresRoom } from '@/components/moderation/figures/figures-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(figuresRoom)

export { generateMetadata, page as default }
