import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SecondPage } from '@/components/accounts/factors/second-page'
import { getFactors } from '@/lib/accounts/factors/queries'
import { getHalfIn } from '@/lib/accounts/factors/second'
import { ownPath } from '@/lib/doors/own-path'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'And the code', robots: { index: false } }

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const to = ownPath.parse((await searchParams).to)
  const half = (await getHalfIn()) ?? redirect(`/sign-in?to=${encodeURIComponent(to)}`)
  return <SecondPage to={to} factors={await getFactors(half)} />
}
