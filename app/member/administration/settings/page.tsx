import type { Metadata } from 'next'
import { SettingsPage } from '@/components/administration/settings/settings-page'
import { getStaff } from '@/lib/members/administering/staff'
import { listSettings } from '@/lib/site-settings/queries'
import { setShape } from '@/lib/site-settings/schema'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Settings', robots: { index: false } }

type Props = { searchParams: Promise<{ set?: string | string[] }> }

export default async function Page({ searchParams }: Props) {
  const viewer = await getStaff('administrator')
  const just = setShape.safeParse((await searchParams).set).data ?? null
  return <SettingsPage viewer={viewer} settings={await listSettings()} just={just} />
}
