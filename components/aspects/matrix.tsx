import type { Seated } from '@/components/critics/seats'
import { Rail } from '@/components/ui/rail'
import { Legend } from '@/components/ui/sign'
import type { AspectTotal } from '@/lib/films/schema'
import { NotesMatrix } from './notes-matrix'
import { SignsMatrix } from './signs-matrix'

/** Up to so many critics the matrix has room for what each said. */
const MOST_WITH_NOTES = 6

type Props = { critics: readonly Seated[]; totals: readonly AspectTotal[]; reviewCount: number }

/** Where critics agree and where they split: critics × aspects. */
export function AspectMatrix({ critics, totals, reviewCount }: Props) {
  if (totals.length === 0) return null
  const noted = critics.length <= MOST_WITH_NOTES
  return (
    <Rail id="aspects" title="Aspects" intro={<Intro noted={noted} />}>
      {noted ? (
        <NotesMatrix critics={critics} totals={totals} />
      ) : (
        <SignsMatrix critics={critics} totals={totals} reviewCount={reviewCount} />
      )}
    </Rail>
  )
}

function Intro({ noted }: { noted: boolean }) {
  return (
    <>
      <p>
        {noted
          ? 'What each critic praised and faulted, in our words. A blank means silence.'
          : 'What each critic praised and faulted. A blank means silence; what they said stands with each review.'}
      </p>
      <Legend />
    </>
  )
}
