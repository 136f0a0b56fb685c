import { CookedText } from '@/components/text/cooked-text'
import type { Block } from '@/lib/text/tree'
import { Prose } from './prose'

/** What Balcony is, and what whoever runs this copy says of it; null where they say nothing. */
export function About({ house }: { house: Block[] | null }) {
  return (
    <Prose title="About Balcony" lead="The place where critics and audience sit together.">
      <p>
        Published critics’ reviews are gathered here, attributed, and scored honestly. Beside them sits the
        audience: members’ own reviews and ratings, never blended with the critics’ into one number.
      </p>
      {house && (
        <section aria-labelledby="house">
          <h2 id="house">About this house</h2>
          <CookedText tree={house} revealed revealHref="/about" />
        </section>
      )}
      <h2>What we keep of a critic’s review</h2>
      <p>
        A review belongs to whoever wrote it. We print our own summary, the facts, the score in the critic’s
        own words, and the way to the original where we know it. Full text stands here only where it is ours
        or licensed to us. What we do not know we call unknown: a critic, an outlet, a date, an address.
      </p>
      <h2>What we do differently</h2>
      <ul>
        <li>Scores that show their working, down to the sums.</li>
        <li>Reviews without a score are counted as what they are: a band, not an invented number.</li>
        <li>Every fact keeps its source, and where two sources differ both are shown.</li>
        <li>Spoilers are not sent to anybody who has not asked for them.</li>
        <li>Pages that need no script, set no cookie for readers, and ask no other host for anything.</li>
      </ul>
      <h2>Who runs it</h2>
      <p>
        Balcony is free software under the MIT licence; whoever runs this copy is its operator and answers for
        what stands here. Read <a href="/method">how we score</a>, the <a href="/guidelines">guidelines</a>{' '}
        and <a href="/privacy">what is stored about you</a>.
      </p>
    </Prose>
  )
}
