import type { Subject } from '@/lib/moderation/subjects/subject'
import { MistakenField, Refusal } from '@/lib/refusal'
import { saysPassage } from '@/lib/text/spoilers/passages'
import type { SubjectKind } from '@/prisma/generated/enums'
import type { Deciding } from './schema'

/** Of what parts can be hidden. */
export const isProse = (kind: SubjectKind): boolean => kind === 'review' || kind === 'comment'

/** @throws Refusal where an act would do nothing to such a thing; MistakenField where it does not say what is to be hidden */
export function mustFit({ act, passage }: Deciding, { kind, author, said }: Subject): void {
  if (act === 'markSpoiler' && !isProse(kind))
    throw new Refusal('kind', 'Only reviews and comments have passages to hide.')
  if (act === 'markSpoiler' && passage && !saysPassage(said.raw, passage))
    throw new MistakenField('passage', 'It does not say these words, as it is now. Copy them from it.')
  if ((act === 'warn' || act === 'askEdit') && !author)
    throw new Refusal('kind', 'There is no member here to write to.')
}
