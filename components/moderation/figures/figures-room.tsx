import { notFound } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { monthInWords, monthOf } from '@/lib/calendar/months'
import { getFigures } from '@/lib/moderation/figures/figures'
import { figuresPath } from '@/lib/moderation/figures/path'
import { listMonths } from '@/lib/moderation/log/since'
import { FiguresPage } from './figures-page'

/** A month's figures; without one, those of the latest month. */
export const figuresRoom = room({
  async load({ month }: { month?: string }) {
    const months = await listMonths()
    if (month && !months.includes(month)) notFound()
    return { months, figures: await getFigures(month ?? months[0] ?? monthOf(new Date())) }
  },
  metadata: ({ figures: { month } }) => ({
    title: `Transparency: ${monthInWords(month)}`,
    description: 'How many reports, decisions and appeals there were, and how often a second look agreed.',
    alternates: { canonical: figuresPath(month) },
  }),
  show: (loaded) => <FiguresPage {...loaded} />,
})
