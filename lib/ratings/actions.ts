'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/action'
import { rateFilm, unrateFilm } from './rating'
import { ratingShape, unratingShape } from './schema'

export const rateAction = memberAction(ratingShape, async (viewer, given) => {
  await rateFilm(viewer, given)
  redirect(`/films/${given.film}#your-seat`)
})

export const unrateAction = memberAction(unratingShape, async (viewer, { film }) => {
  await unrateFilm(viewer, film)
  redirect(`/films/${film}#your-seat`)
})
