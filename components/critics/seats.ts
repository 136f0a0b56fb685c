import type { CardOnPage } from '@/lib/films/queries'
import type { SourceLabel } from '@/lib/films/schema'

/** A review on the page, and the number it goes by there. */
export type Seated = CardOnPage & { seat: number }

/** Who sits where. A page of a long list goes on counting from the one before. */
export function seated(reviews: readonly CardOnPage[], first = 1): Seated[] {
  return reviews.map((review, i) => ({ ...review, seat: first + i }))
}

/** The seats of sources that are reviews on this page, each once, in order. */
export function seatsOf(sources: readonly Pick<SourceLabel, 'slug'>[], critics: readonly Seated[]): number[] {
  return critics.filter(({ slug }) => sources.some((source) => source.slug === slug)).map(({ seat }) => seat)
}

/** The seat of one review, where it is on this page. */
export function seatOf(slug: string | null, critics: readonly Seated[]): number | undefined {
  return slug === null ? undefined : critics.find((critic) => critic.slug === slug)?.seat
}
