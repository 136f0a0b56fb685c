import type { ListedAct } from '@/lib/moderation/own/queries'
import { DID, THING } from '@/lib/moderation/words'

/** What an act did, as a sentence to whom it concerns. */
export function aboutYours({
  kind,
  subjectKind,
  case: about,
}: Pick<ListedAct, 'kind' | 'subjectKind' | 'case'>): string {
  const film = about?.film
  return DID[kind](`your ${THING[subjectKind]}${film ? ` of ${film.title}` : ''}`)
}
