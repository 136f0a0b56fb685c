import { diaryRoom } from '@/components/diary/diary-rooms'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(diaryRoom)

export { generateMetadata, page as default }
