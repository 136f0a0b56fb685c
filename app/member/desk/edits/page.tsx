import type { Metadata } from 'next'
import { EditsPage } from '@/components/catalogue/suggesting/desk-page'
import { listOpenSuggestions } from '@/lib/catalogue/suggestions/queries'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Edits', robots: { index: false } }

type Props = { searchParams: Promise<{ done?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  await getStaff('editor')
  const { done } = await searchParams
  return <EditsPage suggestions={await listOpenSuggestions()} done={String(done ?? '') || null} />
}
