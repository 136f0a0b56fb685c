import { recountComments } from '@/lib/comments/recounting'
import { recountRatings } from '@/lib/ratings/recounting'
import { recountReviews } from '@/lib/reviews/reading/recounting'

/** `balcony recount`: counts every rating, review and comment anew, says whether the tallies were right, and mends them. */
export async function recount(): Promise<void> {
  const found = await recountRatings()
  for (const { film_id, told, real } of found)
    console.log(
      `film ${film_id}: the tally said ${told.join(' ')}, the ratings say ${real.join(' ')}; mended`,
    )
  console.log(
    found.length === 0
      ? 'every tally equals its ratings'
      : `${found.length} ${found.length === 1 ? 'tally was' : 'tallies were'} wrong and ${found.length === 1 ? 'is' : 'are'} right now`,
  )
  const { cards, films } = await recountReviews()
  console.log(
    cards + films === 0
      ? 'every review stands in its lists'
      : `mended the cards of ${cards} reviews and the counts of ${films} films`,
  )
  const comments = await recountComments()
  console.log(comments === 0 ? 'every comment is counted' : `mended ${comments} counts of comments`)
}
