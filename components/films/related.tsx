import { Empty } from '@/components/ui/empty'
import { Rail } from '@/components/ui/rail'
import type { FilmName } from '@/lib/films/schema'
import { Shelf } from './shelf'

/** As many as a shelf holds in one row. */
const SHOWN = 4

export function Related({ films }: { films: readonly FilmName[] }) {
  if (films.length === 0)
    return (
      <Rail title="Related">
        <Empty says="Nothing in the catalogue stands close to it yet.">
          <p>
            <a href="/films">All films</a>
          </p>
        </Empty>
      </Rail>
    )
  return (
    <Rail title="Related" intro={<p>Titles that stand close to it in the catalogue.</p>}>
      <Shelf films={films.slice(0, SHOWN)} />
    </Rail>
  )
}
