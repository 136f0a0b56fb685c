import { z } from 'zod'

const told = z.object({
  code: z.string().optional(),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }).optional() })
    .optional(),
})

/** What Postgres, and Prisma for it, call a row that points at one that is not there. */
const [POINTS_NOWHERE, BY_PRISMA] = ['23503', 'P2003']

/** Whether a write failed because what it points at went away while it waited. */
export function isLostRace(error: unknown): boolean {
  const { data } = told.safeParse(error)
  return (
    data?.code === POINTS_NOWHERE ||
    data?.code === BY_PRISMA ||
    data?.meta?.driverAdapterError?.cause.originalCode === POINTS_NOWHERE
  )
}
