import { room } from '@/components/site/doors/room'
import { getFront } from '@/lib/front/queries'
import { FrontPage } from './front-page'

export const frontRoom = room({
  load: (_params: object, viewer) => getFront(viewer),
  metadata: () => ({ alternates: { canonical: '/' } }),
  show: (front) => <FrontPage front={front} />,
})
