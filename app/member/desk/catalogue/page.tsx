import type { Metadata } from 'next'
import { CataloguePage } from '@/components/catalogue/catalogue-page'
import { listLatestEdits } from '@/lib/catalogue/editing/queries'
import { getStaff } from '@/lib/members/administering/staff'
import { ask } from '@/lib/search/asking'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Catalogue', robots: { index: false } }

type Props = { searchParams: Promise<{ q?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  await getStaff('editor')
  return <CataloguePage asked={await ask((await searchParams).q)} latest={await listLatestEdits(20)} />
}
