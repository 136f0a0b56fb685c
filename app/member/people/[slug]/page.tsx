import { personRoom } from '@/components/people/person-room'
import { memberDoor } from '@/components/site/doors/member-door'

export const dynamic = 'force-dynamic'

const { generateMetadata, page } = memberDoor(personRoom)

export { generateMetadata, page as default }
