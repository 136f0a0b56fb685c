import { criticsRoom } from '@/components/critics/critics-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(criticsRoom)

export { generateMetadata, page as default }
