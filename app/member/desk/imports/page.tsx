import type { Metadata } from 'next'
import { ImportsPage } from '@/components/imports/imports-page'
import { listImports } from '@/lib/imports/queries'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Imports', robots: { index: false } }

export default async function Page() {
  await getStaff('editor')
  return <ImportsPage imports={await listImports()} />
}
