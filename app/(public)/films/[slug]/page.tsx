import { filmRoom } from '@/components/films/rooms/film-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(filmRoom)

export { generateMetadata, page as default }
