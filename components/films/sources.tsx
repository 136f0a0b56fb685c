import { Fragment } from 'react'
import { type Seated, seatOf, seatsOf } from '@/components/critics/seats'
import { Seat, Seats } from '@/components/ui/seat'
import type { SourceLabel } from '@/lib/films/schema'
import { inWords } from '@/lib/words'
import { type Saying, sourcesThatDiffer } from './title/claims'

type Props = { sources: readonly SourceLabel[]; critics: readonly Seated[] }

/** Where something stands: the seats of those on the page, the names of the rest. */
export function Sources({ sources, critics }: Props) {
  const absent = sources.filter(({ slug }) => seatOf(slug, critics) === undefined)
  return (
    <span>
      <Seats of={seatsOf(sources, critics)} />
      {absent.length > 0 && <small> {absent.map(({ label }) => label).join(', ')}</small>}
    </span>
  )
}

type Differing = { sayings: readonly Saying[]; critics: readonly Seated[]; printsAll?: boolean }

/** "2 sources differ": who says what, and which of it the page prints. */
export function Differ({ sayings, critics, printsAll = false }: Differing) {
  if (sayings.length === 0) return null
  return (
    <details>
      <summary>{sourcesThatDiffer(sayings)} sources differ</summary>
      <p>
        {sayings.map(({ says, sources }, i) => (
          <Fragment key={says}>
            {i > 0 && '; '}
            {says} {sources.length > 1 ? 'say ' : 'says '}
            {sources.map((source, n) => (
              <Named key={source.label} source={source} critics={critics} first={n === 0} />
            ))}
          </Fragment>
        ))}
        . We print {printsAll || 'the first and keep '}
        {sayings.length === 2 ? 'both' : `all ${inWords(sayings.length)}`}.
      </p>
    </details>
  )
}

function Named({
  source,
  critics,
  first,
}: {
  source: SourceLabel
  critics: readonly Seated[]
  first: boolean
}) {
  const seat = seatOf(source.slug, critics)
  return (
    <>
      {!first && ', '}
      {seat && <Seat n={seat} />} {source.label}
    </>
  )
}
