import type { Seated } from '@/components/critics/seats'
import { Seat } from '@/components/ui/seat'
import { Sign } from '@/components/ui/sign'
import { reviewLabel } from '@/lib/critics/schema'
import { opposedPulls, type Pull } from '@/lib/front/pulls'
import styles from './front.module.css'

const SIGNS = { positive: 'praise', mixed: 'mixed', negative: 'fault' } as const

/** Two of our summaries, as far apart as this film's critics are. */
export function Pair({
  film,
  critics,
}: {
  film: { slug: string; title: string }
  critics: readonly Seated[]
}) {
  const pulls = opposedPulls(critics)
  if (!pulls) return null
  return (
    <section className={styles.pair} aria-label={`Two readings of ${film.title}`}>
      <Half pull={pulls.against} film={film} />
      <p className={styles.versus} aria-hidden="true">
        <Sign polarity={SIGNS[pulls.against.card.verdict]} />
        <i />
        <Sign polarity={SIGNS[pulls.for.card.verdict]} />
      </p>
      <Half pull={pulls.for} film={film} />
    </section>
  )
}

function Half({ pull: { card, text }, film }: { pull: Pull<Seated>; film: { slug: string } }) {
  return (
    <figure>
      <p>{text}</p>
      <figcaption>
        <Seat n={card.seat} /> Our summary of{' '}
        <a href={`/films/${film.slug}/critic-reviews/${card.slug}`}>{reviewLabel(card)}</a>
      </figcaption>
    </figure>
  )
}
