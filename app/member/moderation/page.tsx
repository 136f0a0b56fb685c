import type { Metadata } from 'next'
import { QueuePage } from '@/components/moderation/queue/queue-page'
import { countWaiting } from '@/lib/moderation/cases/waiting'
import { queueShape } from '@/lib/moderation/queue/filters'
import { listQueue } from '@/lib/moderation/queue/listing'
import { getDesk } from '@/lib/moderation/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Queue', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const viewer = await getDesk()
  const filters = queueShape.parse(await searchParams)
  return (
    <QueuePage
      viewer={viewer}
      waiting={await countWaiting(viewer)}
      filters={filters}
      {...(await listQueue(viewer, filters))}
    />
  )
}
