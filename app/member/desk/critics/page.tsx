import type { Metadata } from 'next'
import { CriticsDeskPage } from '@/components/desk/writers/list-page'
import { listForDesk } from '@/lib/critics/keeping/queries'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Critics at the desk', robots: { index: false } }

export default async function Page() {
  await getStaff('editor')
  return <CriticsDeskPage critics={await listForDesk('critic')} />
}
