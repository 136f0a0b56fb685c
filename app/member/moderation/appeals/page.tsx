import type { Metadata } from 'next'
import { AppealsPage } from '@/components/moderation/appeals/appeals-page'
import { getStaff } from '@/lib/members/administering/staff'
import { listAppeals, listLooks } from '@/lib/moderation/appeals/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Appeals', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const viewer = await getStaff('moderator')
  const asked = await searchParams
  const done = 'decided' in asked ? 'The appeal is decided.' : 'looked' in asked ? 'Thank you.' : null
  return (
    <AppealsPage
      viewer={viewer}
      appeals={await listAppeals(viewer)}
      looks={await listLooks(viewer)}
      done={done}
    />
  )
}
