'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/action'
import { addFilm, moveFilm, noteFilm, putBack, removeFilm } from './arranging'
import { changeList, cloneList, deleteList, makeList } from './making'
import { arrangePath, listPath, listsPath } from './path'
import {
  changingShape,
  cloningShape,
  deletingShape,
  filmInListShape,
  makingShape,
  movingShape,
  notingShape,
} from './schema'

/** For who stands on that page already, another place on it alone would bring nothing new. */
function backTo(path: string): never {
  refresh()
  redirect(path)
}

export const makeListAction = memberAction(makingShape, async (viewer, given) => {
  redirect(arrangePath(viewer.handle, await makeList(viewer, given)))
})

export const cloneListAction = memberAction(cloningShape, async (viewer, which) => {
  redirect(arrangePath(viewer.handle, await cloneList(viewer, which)))
})

export const changeListAction = memberAction(changingShape, async (viewer, given) => {
  redirect(listPath(viewer.handle, await changeList(viewer, given)))
})

export const deleteListAction = memberAction(deletingShape, async (viewer, which) => {
  await deleteList(viewer, which)
  redirect(listsPath(viewer.handle))
})

export const addFilmAction = memberAction(filmInListShape, async (viewer, { from, ...which }) => {
  await addFilm(viewer, which)
  backTo(from)
})

export const removeFilmAction = memberAction(filmInListShape, async (viewer, { from, ...which }) => {
  await removeFilm(viewer, which)
  backTo(from)
})

/** On the page of the list, where one can have it back at once. */
export const takeOutAction = memberAction(filmInListShape, async (viewer, { from, ...which }) => {
  const place = await removeFilm(viewer, which)
  redirect(`${from}?out=${which.film}&at=${place}#films`)
})

export const putBackAction = memberAction(movingShape, async (viewer, { from, ...move }) => {
  await putBack(viewer, move)
  redirect(from)
})

export const moveFilmAction = memberAction(movingShape, async (viewer, { from, ...move }) => {
  await moveFilm(viewer, move)
  backTo(from)
})

export const noteFilmAction = memberAction(notingShape, async (viewer, { from, ...noted }) => {
  await noteFilm(viewer, noted)
  backTo(from)
})
