import { filmListsRoom } from '@/components/lists/film-lists-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(filmListsRoom)

export { generateMetadata, page as default }
