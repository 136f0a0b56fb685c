import { Shelf } from '@/components/films/shelf'
import { ReviewLines } from '@/components/reviews/list/review-lines'
import { FrontPage as GiantMasthead } from '@/components/site/front-page'
import { Empty } from '@/components/ui/empty'
import { Rail } from '@/components/ui/rail'
import type { Front } from '@/lib/front/queries'
import { Also } from './also'
import { Lead } from './lead'
import { Method } from './method'

/** The front page: one film and how its critics part over it, then the rest of the house. */
export function FrontPage({ front: { lead, others, shelf, latest } }: { front: Front }) {
  return (
    <GiantMasthead>
      {lead ? <Lead film={lead} reviews={lead.critics.reviews} /> : <NothingYet />}
      {others.length > 0 && <Also films={others} />}
      {latest.length > 0 && (
        <Rail title="From the members" intro={<p>What they wrote last.</p>}>
          <ReviewLines reviews={latest} named />
        </Rail>
      )}
      {lead && <Method film={lead} reviews={lead.critics.reviews} />}
      {shelf.length > 0 && (
        <Rail title="The shelf" intro={<ShelfIntro />}>
          <Shelf films={shelf} />
        </Rail>
      )}
    </GiantMasthead>
  )
}

function ShelfIntro() {
  return (
    <>
      <p>Titles of the catalogue, each with a poster we draw ourselves.</p>
      <p>
        <a href="/films">All films</a>
      </p>
    </>
  )
}

function NothingYet() {
  return (
    <Rail title="The curtain is down">
      <Empty says="No critic’s review is in the house yet.">
        <p>
          The first film an editor brings in opens this page. Until then: <a href="/method">how we score</a>.
        </p>
      </Empty>
    </Rail>
  )
}
