import type { Metadata } from 'next'
import { LetterSent } from '@/components/accounts/letter-sent'
import { ownPath } from '@/lib/doors/own-path'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Look into your mail', robots: { index: false } }

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  return <LetterSent to={ownPath.parse((await searchParams).to)} />
}
