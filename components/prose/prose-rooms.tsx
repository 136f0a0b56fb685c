import { room } from '@/components/site/doors/room'
import { listFormerGuidelines, listGuidelines } from '@/lib/guidelines/queries'
import { TRUST_SETTINGS } from '@/lib/members/trust/levels'
import { printedSettings } from '@/lib/site-settings/printed'
import { cook } from '@/lib/text/cook'
import { About } from './about'
import { Guidelines } from './guidelines'
import { Privacy } from './privacy'

export const privacyRoom = room({
  load: async () => null,
  metadata: () => ({ title: 'Privacy', alternates: { canonical: '/privacy' } }),
  show: () => <Privacy />,
})

export const aboutRoom = room({
  load: () => printedSettings(['about']),
  metadata: () => ({ title: 'About Balcony', alternates: { canonical: '/about' } }),
  show: ({ about }) => <About house={about === '' ? null : cook(about).tree} />,
})

export const guidelinesRoom = room({
  load: async () => ({
    now: await listGuidelines(),
    former: await listFormerGuidelines(),
    rules: await printedSettings(TRUST_SETTINGS),
  }),
  metadata: () => ({ title: 'Guidelines', alternates: { canonical: '/guidelines' } }),
  show: (guidelines) => <Guidelines {...guidelines} />,
})
