import { notFound } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { getListed, listLog, listWays } from '@/lib/moderation/log/listing'
import { actPath, FEED, logPath, readLogPath } from '@/lib/moderation/log/path'
import { inOneLine } from '@/lib/moderation/log/saying'
import { listMonths } from '@/lib/moderation/log/since'
import { ActPage } from './act-page'
import { LogPage } from './log-page'

const feed = { types: { 'application/atom+xml': FEED } }

/** The log: all of it, or what the segments after its own address ask for. */
export const logRoom = room({
  async load({ list: segments = [] }: { list?: string[] }) {
    const list = readLogPath(segments) ?? notFound()
    const months = await listMonths()
    if (list.month && !months.includes(list.month)) notFound()
    const page = (await listLog(list)) ?? notFound()
    return { list, ...page, ways: { ...(await listWays()), months } }
  },
  metadata: ({ list, lines }) => ({
    title: 'Moderation log',
    description: 'What moderators and automatic rules did here, by which rule, and what came of it.',
    alternates: { canonical: logPath(list), ...feed },
    robots: lines.length > 0 && !list.after ? undefined : { index: false, follow: true },
  }),
  show: (loaded) => <LogPage {...loaded} />,
})

/** One act of it. */
export const actRoom = room({
  load: async ({ act }: { act: string }) =>
    (/^[1-9]\d{0,8}$/.test(act) && (await getListed(Number(act)))) || notFound(),
  metadata: (line) => ({
    title: inOneLine(line),
    alternates: { canonical: actPath(line.id), ...feed },
    robots: { index: false, follow: true },
  }),
  show: (line) => <ActPage line={line} />,
})
