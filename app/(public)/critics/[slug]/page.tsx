import { publicDoor } from '@/components/site/doors/public-door'
import { criticRoom } from '@/components/writers/writer-rooms'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(criticRoom)

export { generateMetadata, page as default }
