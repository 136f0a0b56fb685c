import type { Metadata } from 'next'
import { FrontPage } from '@/components/front/front-page'
import { getFront } from '@/lib/front/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function Page() {
  return <FrontPage front={await getFront()} />
}
