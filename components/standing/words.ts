import type { ListedAct } from '@/lib/moderation/own/queries'
import { DID, THING, thingOf } from '@/lib/moderation/words'

/** What an act did, as a sentence to whom it concerns. */
export function aboutYours({
  kind,
  subjectKind,
  undoes,
  case: about,
  weather,
}: Pick<ListedAct, 'kind' | 'subjectKind' | 'undoes' | 'case' | 'weather'>): string {
  const film = about?.film ?? weather?.film
  const thing = thingOf(undoes?.kind ?? kind, subjectKind)
  return DID[kind](`your ${THING[thing]}${film ? ` of ${film.title}` : ''}`)
}
