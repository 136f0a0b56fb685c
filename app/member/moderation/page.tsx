import type { Metadata } from 'next'
import { Decided } from '@/components/moderation/queue/decided'
import { QueuePage } from '@/components/moderation/queue/queue-page'
import { getDecided } from '@/lib/moderation/acts/decided'
import { countWaiting } from '@/lib/moderation/cases/waiting'
import { queueShape } from '@/lib/moderation/queue/filters'
import { listQueue } from '@/lib/moderation/queue/listing'
import { getDesk } from '@/lib/moderation/staff'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Queue', robots: { index: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const viewer = await getDesk()
  const asked = await searchParams
  const filters = queueShape.parse(asked)
  const act = await getDecided(viewer, asked.decided)
  return (
    <QueuePage
      viewer={viewer}
      waiting={await countWaiting(viewer)}
      filters={filters}
      done={act && <Decided act={act} />}
      {...(await listQueue(viewer, filters))}
    />
  )
}
