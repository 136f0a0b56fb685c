import { personRoom } from '@/components/people/person-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(personRoom)

export { generateMetadata, page as default }
