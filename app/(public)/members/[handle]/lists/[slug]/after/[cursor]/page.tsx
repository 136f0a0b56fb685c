import { listRoom } from '@/components/lists/list-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(listRoom)

export { generateMetadata, page as default }
