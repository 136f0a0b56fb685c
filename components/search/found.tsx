import { Empty } from '@/components/ui/empty'
import { Rail } from '@/components/ui/rail'
import { RESULT_LIMITS, type SearchResults } from '@/lib/search/schema'
import { FoundCharacters } from './found-characters'
import { FoundFilms } from './found-films'
import { FoundPeople } from './found-people'
import { Suggestions } from './suggestions'

const howMany = (count: number, limit: number) =>
  count === limit ? <p>The first {limit}. A longer question finds fewer.</p> : <p>{count}</p>

/** What was found, by kind; or what to try instead. */
export function Found({ typed, results }: { typed: string; results: SearchResults }) {
  const { films, people, characters, didYouMean } = results
  if (films.length + people.length + characters.length === 0)
    return (
      <Empty says={<>Nothing in the catalogue is called “{typed}”, or nearly so.</>}>
        <p>
          Try a single word of it or another spelling, or look through <a href="/films">all films</a>.
        </p>
        <Missing typed={typed} />
      </Empty>
    )
  return (
    <>
      {didYouMean.length > 0 && <Suggestions typed={typed} spellings={didYouMean} />}
      {films.length > 0 && (
        <Rail title="Films" intro={howMany(films.length, RESULT_LIMITS.film)}>
          <FoundFilms films={films} />
        </Rail>
      )}
      {people.length > 0 && (
        <Rail title="People" intro={howMany(people.length, RESULT_LIMITS.person)}>
          <FoundPeople people={people} />
        </Rail>
      )}
      {characters.length > 0 && (
        <Rail title="Characters" intro={howMany(characters.length, RESULT_LIMITS.character)}>
          <FoundCharacters characters={characters} />
        </Rail>
      )}
      <Missing typed={typed} />
    </>
  )
}

function Missing({ typed }: { typed: string }) {
  return (
    <p>
      Is it a film that should be here and is not?{' '}
      <a href={`/films/new?title=${encodeURIComponent(typed)}`}>Propose it</a>.
    </p>
  )
}
