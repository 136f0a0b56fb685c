import type { Metadata } from 'next'
import { z } from 'zod'
import { DeskPage } from '@/components/moderation/desk/desk-page'
import { getStaff } from '@/lib/members/administering/staff'
import { countAges, countDays, SPANS } from '@/lib/moderation/desk/counting'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'Desk', robots: { index: false } }

const asked = z.object({
  days: z.coerce
    .number()
    .pipe(z.literal([...SPANS]))
    .catch(SPANS[0]),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const viewer = await getStaff('moderator')
  const { days: span } = asked.parse(await searchParams)
  return <DeskPage viewer={viewer} span={span} days={await countDays(span)} ages={await countAges()} />
}
