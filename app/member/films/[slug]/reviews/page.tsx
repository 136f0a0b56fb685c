import { reviewListRoom } from '@/components/reviews/list/list-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(reviewListRoom)

export { generateMetadata, page as default }
