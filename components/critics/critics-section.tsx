import { Empty } from '@/components/ui/empty'
import { Rail } from '@/components/ui/rail'
import { Spelled } from '@/components/ui/spelled'
import { capital, inWords } from '@/lib/words'
import { ReviewCard } from './review-card'
import type { Seated } from './seats'

type Props = {
  film: { slug: string; title: string; reviewCount: number }
  critics: readonly Seated[]
  /** The address of the next page of them. */
  next: string | null
}

export function CriticsSection({ film, critics, next }: Props) {
  const n = film.reviewCount
  if (n === 0)
    return (
      <Rail id="critics" title="Critics">
        <Empty
          says={
            <>
              No critic has spoken of{' '}
              <cite>
                <Spelled>{film.title}</Spelled>
              </cite>{' '}
              here yet.
            </>
          }
        >
          <p>
            Reviews reach us one by one, read by an editor. <a href="/method">How we gather and score them</a>
          </p>
        </Empty>
      </Rail>
    )
  return (
    <Rail
      id="critics"
      title={`${capital(inWords(n))} ${n === 1 ? 'critic' : 'critics'}`}
      intro={<p>Our summaries. The numbers are their seats, the same all down this page.</p>}
    >
      <CriticsList film={film} critics={critics} next={next} />
    </Rail>
  )
}

export function CriticsList({ film, critics, next }: Props) {
  return (
    <div>
      {critics.map((review) => (
        <ReviewCard key={review.seat} review={review} film={film} />
      ))}
      {next && (
        <p>
          <a href={next} rel="next">
            The next critics, from seat {(critics.at(-1)?.seat ?? 0) + 1}
          </a>
        </p>
      )}
    </div>
  )
}
