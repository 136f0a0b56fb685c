import type { Metadata } from 'next'
import { GuidelinesPage } from '@/components/administration/guidelines/guidelines-page'
import { listVersions } from '@/lib/guidelines/queries'
import { ruleShape } from '@/lib/guidelines/schema'
import { getStaff } from '@/lib/members/administering/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Guidelines, their versions', robots: { index: false } }

type Props = { searchParams: Promise<{ set?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const viewer = await getStaff('administrator')
  const just = ruleShape.safeParse({ rule: (await searchParams).set }).data?.rule ?? null
  return <GuidelinesPage viewer={viewer} rules={await listVersions()} just={just} />
}
