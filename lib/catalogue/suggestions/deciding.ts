import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { digestOf } from '@/lib/catalogue/editing/digest'
import { editPart } from '@/lib/catalogue/editing/editing'
import { readPart } from '@/lib/catalogue/editing/reading'
import { SHAPES, type Value } from '@/lib/catalogue/editing/shapes/parts'
import { settled } from '@/lib/catalogue/editing/standing/standing'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { prisma } from '@/lib/db'
import { EDITS } from '@/lib/desk/paths'
import { tellMember } from '@/lib/notifications/telling'
import { thingName } from '@/lib/notifications/things'
import { MistakenField, Refusal } from '@/lib/refusal'
import type { EditSuggestion, Prisma } from '@/prisma/generated/client'
import type { SuggestionOutcome } from '@/prisma/generated/enums'
import type { acceptingShape, changingShape, decliningShape } from './schema'

type Editor = Pick<Viewer, 'id'>
type Tx = Prisma.TransactionClient
type Decision = { outcome: SuggestionOutcome; answer: string | null }

/** Edits the film as it was suggested. @throws Refusal where that was edited since it was suggested */
export const acceptSuggestion = (editor: Editor, given: z.infer<typeof acceptingShape>) =>
  decide(editor, given.suggestion, async (tx, of) => {
    if (given.seen !== of.base)
      throw new Refusal(
        'changed',
        'This was edited since it was suggested. Take from it below what still holds.',
      )
    const value = SHAPES[of.part].kept.parse(of.after) as Value
    return editing(tx, editor, of, { value, ...given })
  })

/** Edits it as the editor made of that. */
export const acceptChanged = (
  editor: Editor,
  { suggestion, part, seen, answer, ...typed }: z.infer<typeof changingShape>,
) =>
  decide(editor, suggestion, async (tx, of) => {
    const { value } = readPart(part, typed)
    if (value === null || part !== of.part) throw new MistakenField('answer', 'Load the page again.')
    return editing(tx, editor, of, { value: value as Value, seen, answer })
  })

/** Says no, and why: the member reads it. */
export const declineSuggestion = (editor: Editor, { suggestion, answer }: z.infer<typeof decliningShape>) =>
  decide(editor, suggestion, async () => ({ outcome: 'declined', answer }))

async function editing(
  tx: Tx,
  editor: Editor,
  { id, filmId, part, after, reason }: EditSuggestion,
  { value, seen, answer }: { value: Value; seen: string; answer: string | null },
): Promise<Decision> {
  const subject = { kind: 'film', id: filmId } as const
  // Who a row names is known only once the names are looked up.
  const isSame = digestOf(part, await settled(tx, part, value)) === digestOf(part, after)
  await editPart(tx, editor, { subject, part, value, seen, reason, suggestionId: id })
  return { outcome: isSame ? 'accepted' : 'changed', answer }
}

/** Of editors who decide at once the first does; the others learn of it. */
async function decide(
  editor: Editor,
  id: number,
  making: (tx: Tx, suggestion: EditSuggestion) => Promise<Decision>,
): Promise<void> {
  await prisma().$transaction(
    async (tx) => {
      await lockCatalogue(tx)
      const held = await tx.editSuggestion.findFirst({ where: { id, outcome: null } })
      if (!held)
        throw new Refusal('decided', 'Somebody has decided on this meanwhile.', {
          words: 'See the open ones',
          path: EDITS,
        })
      const decision = await making(tx, held)
      const data = { ...decision, decidedAt: new Date(), decidedById: editor.id }
      await tx.editSuggestion.update({ where: { id }, data })
      const news = { kind: 'suggestion', thing: thingName('suggestion', id), actorId: editor.id } as const
      await tellMember(tx, held.memberId, news)
      await record(tx, {
        ...{ actor: editor, act: 'suggestion decided', subject: { kind: 'edit suggestion', id } },
        details: { part: held.part, outcome: decision.outcome },
      })
    },
    { maxWait: 10_000, timeout: 60_000 },
  )
}
