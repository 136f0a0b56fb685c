import type { Metadata } from 'next'
import { RequestsPage } from '@/components/moderation/requests/requests-page'
import { getStaff } from '@/lib/members/administering/staff'
import { listRequests } from '@/lib/moderation/requests/queries'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Requests', robots: { index: false } }

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ done?: string | string[] }>
}) {
  const viewer = await getStaff('editor')
  const { done } = await searchParams
  return (
    <RequestsPage
      viewer={viewer}
      waiting={await listRequests({ waiting: true })}
      answered={await listRequests({ waiting: false })}
      done={typeof done === 'string' ? done : null}
    />
  )
}
