import { filmsRoom } from '@/components/browse/films-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(filmsRoom)

export { generateMetadata, page as default }
