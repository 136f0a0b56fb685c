'use server'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/action'
import { editProfile } from './editing'
import { addFavourite, raiseFavourite, removeFavourite } from './favourites'
import { favouriteShape, profileShape } from './schema'

const back = '/account/profile#favourites'

export const editProfileAction = memberAction(profileShape, async (viewer, profile) => {
  await editProfile(viewer, profile)
  redirect('/account/profile?done')
})

export const addFavouriteAction = memberAction(favouriteShape, async (viewer, { film }) => {
  await addFavourite(viewer, film)
  redirect(back)
})

export const removeFavouriteAction = memberAction(favouriteShape, async (viewer, { film }) => {
  await removeFavourite(viewer, film)
  redirect(back)
})

export const raiseFavouriteAction = memberAction(favouriteShape, async (viewer, { film }) => {
  await raiseFavourite(viewer, film)
  redirect(back)
})
