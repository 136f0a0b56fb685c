import 'server-only'
import { z } from 'zod'
import { prisma } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

/** Reports on a page of them. */
export const REPORTS_SHOWN = 50

export const HEAVIEST_FIRST = [
  { weight: 'desc' },
  { id: 'asc' },
] as const satisfies Prisma.ReportOrderByWithRelationInput[]

export const reportColumns = {
  ...{ id: true, reason: true, explanation: true, weight: true, at: true, outcome: true },
  ...{ contactName: true, contactEmail: true, reporterId: true },
  reporter: {
    select: {
      ...{ id: true, handle: true, name: true },
      ...{ createdAt: true, emailConfirmedAt: true, suspendedUntil: true, silencedUntil: true },
    },
  },
} as const satisfies Prisma.ReportSelect
export type ListedReport = Prisma.ReportGetPayload<{ select: typeof reportColumns }>

/** After which report a page of them goes on, as an address says it; undefined for what is no such place. */
export const reportPlace = z
  .string()
  .regex(/^\d+(\.\d+)?(e[+-]\d+)?_\d{1,9}$/)
  .transform((typed) => {
    const [weight = 0, id = 0] = typed.split('_').map(Number)
    return { weight, id }
  })
  .optional()
  .catch(undefined)
type Place = NonNullable<z.infer<typeof reportPlace>>

export const placeOf = ({ weight, id }: Place): string => `${weight}_${id}`

/** The reports of a case after a place, the heaviest first; `next` is where they go on. */
export async function listReports(caseId: number, { weight, id }: Place) {
  const found = await prisma().report.findMany({
    where: { caseId, OR: [{ weight: { lt: weight } }, { weight, id: { gt: id } }] },
    select: reportColumns,
    orderBy: [...HEAVIEST_FIRST],
    take: REPORTS_SHOWN + 1,
  })
  const reports = found.slice(0, REPORTS_SHOWN)
  return { reports, next: (found.length > REPORTS_SHOWN && reports.at(-1)) || null }
}
export type FurtherReports = Awaited<ReturnType<typeof listReports>>
