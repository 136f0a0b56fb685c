import { reviewListRoom } from '@/components/reviews/list/list-room'
import { publicDoor } from '@/components/site/doors/public-door'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, page } = publicDoor(reviewListRoom)

export { generateMetadata, page as default }
