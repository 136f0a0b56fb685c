import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { addFilm } from '@/lib/catalogue/adding'
import { prisma } from '@/lib/db'
import { PROPOSALS } from '@/lib/desk/paths'
import { tellMember } from '@/lib/notifications/telling'
import { thingName } from '@/lib/notifications/things'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import type { ProposalOutcome } from '@/prisma/generated/enums'
import type { acceptingShape, decliningShape, pointingShape } from './schema'

type Editor = Pick<Viewer, 'id'>
type Tx = Prisma.TransactionClient
type Decision = { outcome: ProposalOutcome; filmId?: number; reason?: string }

/** Brings the film proposed into the catalogue, as the editor corrected it. Answers its address. */
export async function acceptProposal(
  editor: Editor,
  { proposal, ...film }: z.infer<typeof acceptingShape>,
): Promise<string> {
  let slug = ''
  await decide(editor, proposal, async (tx) => {
    const added = await addFilm(tx, film)
    slug = added.slug
    return { outcome: 'added', filmId: added.id }
  })
  return slug
}

/** Answers that the film is here already. @throws Refusal where that one is not */
export const pointToFilm = (editor: Editor, { proposal, film: slug }: z.infer<typeof pointingShape>) =>
  decide(editor, proposal, async (tx) => {
    const film = await tx.film.findUnique({ where: { slug }, select: { id: true } })
    if (!film) throw new Refusal('not found', 'This film is not here any more.')
    return { outcome: 'alreadyHere', filmId: film.id }
  })

/** Says no, and why: the member reads it. */
export const declineProposal = (editor: Editor, { proposal, reason }: z.infer<typeof decliningShape>) =>
  decide(editor, proposal, async () => ({ outcome: 'declined', reason }))

/** Of editors who decide at once the first does; the others learn of it. */
async function decide(editor: Editor, id: number, making: (tx: Tx) => Promise<Decision>): Promise<void> {
  await prisma().$transaction(
    async (tx) => {
      const held = await tx.$queryRaw<unknown[]>`
        SELECT id FROM film_proposal WHERE id = ${id} AND outcome IS NULL FOR UPDATE`
      if (held.length === 0)
        throw new Refusal('decided', 'Somebody has decided on this meanwhile.', {
          words: 'See the open ones',
          path: PROPOSALS,
        })
      const decision = await making(tx)
      const data = { ...decision, decidedAt: new Date(), decidedById: editor.id }
      const { memberId } = await tx.filmProposal.update({ where: { id }, data, select: { memberId: true } })
      const news = { kind: 'proposal' as const, thing: thingName('proposal', id), actorId: editor.id }
      await tellMember(tx, memberId, news)
      await record(tx, {
        actor: editor,
        act: 'film proposal decided',
        subject: { kind: 'film proposal', id },
        details: { outcome: WORDS[decision.outcome] },
      })
    },
    { timeout: 20_000 },
  )
}

/** As the log has them. */
const WORDS = { added: 'added', alreadyHere: 'already here', declined: 'declined' } as const
