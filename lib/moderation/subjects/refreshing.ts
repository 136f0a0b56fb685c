import 'server-only'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { announceComments } from '@/lib/comments/writing/announcing'
import { announceFilms } from '@/lib/lists/holding'
import { announceMember } from '@/lib/members/announcing'
import { renameOnCards } from '@/lib/reviews/reading/card'
import { announceReview } from '@/lib/reviews/revising/announcing'
import type { Prisma } from '@/prisma/generated/client'
import type { Subject } from './subject'

/** Rebuilds what is derived from a thing, and tells every page that shows it. Ends each act on one. */
export async function refreshSubject(
  tx: Prisma.TransactionClient,
  { kind, id, author, film }: Pick<Subject, 'kind' | 'id' | 'author' | 'film'>,
): Promise<void> {
  if (kind === 'review' && author && film) await announceReview(tx, film.id, author.id)
  if (kind === 'comment' && film) await announceComments(tx, film.id)
  if (kind === 'criticReview' && film) await rebuildTouched(tx, new Set([film.id]))
  if (kind === 'list') await announceFilms(tx, id)
  if (kind === 'profile') await renameOnCards(tx, id)
  if (author) await announceMember(tx, author.id)
}
