import { memberDoor } from '@/components/site/doors/member-door'
import { criticRoom } from '@/components/writers/writer-rooms'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(criticRoom)

export { generateMetadata, page as default }
