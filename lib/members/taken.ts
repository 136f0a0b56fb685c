import 'server-only'
import { MistakenField } from '@/lib/refusal'
import { Prisma } from '@/prisma/generated/client'

export const taken = () => new MistakenField('handle', 'Somebody has this handle, or one that looks like it.')

/** What the database refuses because a handle is somebody’s, or was lately, is told beside its field. */
export async function orTaken<Done>(work: Promise<Done>): Promise<Done> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') throw taken()
    throw error
  }
}

/** Whether nobody but `memberId` may have a handle. The database decides in the end; this is asked where it is not. */
export async function isTaken(tx: Prisma.TransactionClient, key: string, memberId = 0): Promise<boolean> {
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT key FROM taken_handle WHERE key = ${key} AND member_id <> ${memberId}
      AND (released_at IS NULL OR released_at > now() - interval '1 year')`
  return found !== undefined
}
