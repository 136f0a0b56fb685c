import { filmListsRoom } from '@/components/lists/film-lists-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(filmListsRoom)

export { generateMetadata, page as default }
