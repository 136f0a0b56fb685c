'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/action'
import { rateFilm, unrateFilm } from './rating'
import { ratingShape, unratingShape } from './schema'

/** For who stands on that page already, another place on it alone would bring nothing new. */
function backToSeat(film: string): never {
  refresh()
  redirect(`/films/${film}#your-seat`)
}

export const rateAction = memberAction(ratingShape, async (viewer, given) => {
  await rateFilm(viewer, given)
  backToSeat(given.film)
})

export const unrateAction = memberAction(unratingShape, async (viewer, { film }) => {
  await unrateFilm(viewer, film)
  backToSeat(film)
})
