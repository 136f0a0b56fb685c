import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { proposalsOfMember } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { lockMember } from '@/lib/members/announcing'
import { Refusal } from '@/lib/refusal'
import { OPEN_MAX, type Proposing } from './schema'

/** Proposes a title that is missing. While one waits for it, the same again is the same. */
export async function proposeFilm({ id: memberId }: Pick<Viewer, 'id'>, given: Proposing): Promise<void> {
  await spend(proposalsOfMember, `member ${memberId}`)
  await prisma().$transaction(async (tx) => {
    await lockMember(tx, memberId)
    const open = await tx.filmProposal.findMany({
      where: { memberId, outcome: null },
      select: { title: true, year: true },
    })
    const isSame = ({ title, year }: { title: string; year: number | null }) =>
      title.toLowerCase() === given.title.toLowerCase() && year === given.year
    if (open.some(isSame)) return
    if (open.length >= OPEN_MAX)
      throw new Refusal('full', `You wait for ${OPEN_MAX} titles already. Our editors see to them first.`)
    await tx.filmProposal.create({ data: { memberId, ...given } })
  })
}
