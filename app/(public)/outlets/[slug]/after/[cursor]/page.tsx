import { publicDoor } from '@/components/site/doors/public-door'
import { outletRoom } from '@/components/writers/writer-rooms'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(outletRoom)

export { generateMetadata, page as default }
