import { noteRoom } from '@/components/diary/diary-rooms'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(noteRoom)

export { generateMetadata, page as default }
