import type { Seated } from '@/components/critics/seats'
import { Rail } from '@/components/ui/rail'
import { Legend } from '@/components/ui/sign'
import type { AspectTotal } from '@/lib/films/schema'
import { MembersOnAspects } from './members-on-aspects'
import { NotesMatrix } from './notes-matrix'
import { SignsMatrix } from './signs-matrix'

/** Up to so many critics the matrix has room for what each said. */
const MOST_WITH_NOTES = 6

type Props = {
  critics: readonly Seated[]
  totals: readonly AspectTotal[]
  reviewCount: number
  /** What members say, and of which film; nothing on further pages of critics. */
  members?: { film: string; totals: readonly AspectTotal[] }
}

/** Where critics agree and where they split: critics × aspects. */
export function AspectMatrix({ critics, totals, reviewCount, members }: Props) {
  if (totals.length === 0 && !members?.totals.length) return null
  const noted = critics.length <= MOST_WITH_NOTES
  return (
    <Rail id="aspects" title="Aspects" intro={<Intro noted={noted} />}>
      <div>
        {totals.length === 0 ? null : noted ? (
          <NotesMatrix critics={critics} totals={totals} />
        ) : (
          <SignsMatrix critics={critics} totals={totals} reviewCount={reviewCount} />
        )}
        {members && <MembersOnAspects {...members} />}
      </div>
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
