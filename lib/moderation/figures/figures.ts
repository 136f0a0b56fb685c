import 'server-only'
import { endOf, type Month } from '@/lib/calendar/months'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'
import { automaticShare, countActs } from './acts'
import { countAppeals, countLooks, countReports, countRestricted, handlingTime } from './month'

/** All that is told of a month. Whom the end of a month finds suspended or silenced is unknown until it is over. */
export const getFigures = (month: Month, now = new Date()) =>
  tagged([tags.figures], `figures ${month}`, async () => {
    const isOver = endOf(month) <= now
    const acts = await countActs(month)
    return {
      ...{ month, isOver, acts, automatic: automaticShare(acts) },
      reports: await countReports(month),
      handling: await handlingTime(month),
      appeals: await countAppeals(month),
      looks: await countLooks(month),
      restricted: isOver ? await countRestricted(endOf(month)) : null,
    }
  })
export type Figures = Awaited<ReturnType<typeof getFigures>>
