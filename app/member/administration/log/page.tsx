import type { Metadata } from 'next'
import { LogPage } from '@/components/administration/log-page'
import { listEntries, logShape } from '@/lib/audit/queries'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Log', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const viewer = await getStaff('administrator')
  const asked = logShape.parse(await searchParams)
  return <LogPage viewer={viewer} act={asked.act} {...(await listEntries(asked))} />
}
