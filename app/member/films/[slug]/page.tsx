import { filmRoom } from '@/components/films/rooms/film-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(filmRoom)

export { generateMetadata, page as default }
