import type { ReactNode } from 'react'
import { room } from '@/components/site/doors/room'
import { listFormerGuidelines, listGuidelines } from '@/lib/guidelines/queries'
import { About } from './about'
import { Guidelines } from './guidelines'
import { Privacy } from './privacy'

const proseRoom = (title: string, path: string, Text: () => ReactNode) =>
  room({
    load: async () => null,
    metadata: () => ({ title, alternates: { canonical: path } }),
    show: () => <Text />,
  })

export const aboutRoom = proseRoom('About Balcony', '/about', About)
export const privacyRoom = proseRoom('Privacy', '/privacy', Privacy)

export const guidelinesRoom = room({
  load: async () => ({ now: await listGuidelines(), former: await listFormerGuidelines() }),
  metadata: () => ({ title: 'Guidelines', alternates: { canonical: '/guidelines' } }),
  show: (guidelines) => <Guidelines {...guidelines} />,
})
