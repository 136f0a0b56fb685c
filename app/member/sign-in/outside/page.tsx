import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { TakeSeatPage } from '@/components/accounts/outside/take-seat-page'
import { getArrival } from '@/lib/accounts/outside/arrivals'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Take a seat', robots: { index: false } }

export default async function Page() {
  return <TakeSeatPage arrival={(await getArrival()) ?? redirect('/sign-in')} />
}
