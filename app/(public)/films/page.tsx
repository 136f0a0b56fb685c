import { filmsRoom } from '@/components/browse/films-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'

const { generateMetadata, page } = publicDoor(filmsRoom)

export { generateMetadata, page as default }
