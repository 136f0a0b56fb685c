import 'server-only'
import type { WholeCase } from '@/lib/moderation/cases/one'
import { listAround } from './around'
import { getAuthorRecord } from './author'
import { getLeaving } from './leaving'
import { listSharing } from './networks'
import { listSimilar } from './similar'
import { getTypedIn } from './typing'

/** All that helps to decide a case beside what it says. */
export async function getSignals(found: WholeCase) {
  const { id, subjectKind, subjectId, authorId, film, asReported } = found
  const ref = { kind: subjectKind, id: subjectId }
  const [author, similar, around, leaving, sharing, typedIn] = await Promise.all([
    authorId === null ? null : getAuthorRecord(authorId, id),
    authorId === null ? [] : listSimilar(authorId, { ...ref, raw: asReported.raw }),
    listAround(ref),
    getLeaving(ref, film?.id ?? null, authorId),
    authorId === null ? null : listSharing(authorId),
    getTypedIn(ref),
  ])
  return { author, similar, around, leaving, sharing, typedIn }
}
export type Signals = Awaited<ReturnType<typeof getSignals>>
