import { spoilersRoom } from '@/components/films/rooms/spoilers-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(spoilersRoom)

export { generateMetadata, page as default }
