import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { TakeSeatPage } from '@/components/accounts/outside/take-seat-page'
import { getArrival } from '@/lib/accounts/outside/arrivals'
import { getSetting } from '@/lib/site-settings/settings'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Take a seat', robots: { index: false } }

export default async function Page() {
  const arrival = (await getArrival()) ?? redirect('/sign-in')
  return <TakeSeatPage arrival={arrival} mode={await getSetting('registration')} />
}
