'use server'
import { redirect } from 'next/navigation'
import { editorAction } from '@/lib/action'
import { importPath } from '@/lib/desk/paths'
import { bringIn, leaveOut, takeForFilm } from './deciding'
import { bringingShape, leavingShape, takingShape, uploadShape } from './schema'
import { uploadFilms } from './uploading'

export const uploadFilmsAction = editorAction(uploadShape, async (viewer, given) => {
  const { id, isNew } = await uploadFilms(viewer, given)
  redirect(`${importPath(id)}?done=${isNew ? 'taken' : 'before'}`)
})

export const takeForFilmAction = editorAction(takingShape, async (viewer, given) => {
  redirect(`${importPath(await takeForFilm(viewer, given))}?done=this`)
})

export const bringInAction = editorAction(bringingShape, async (viewer, given) => {
  redirect(`${importPath(await bringIn(viewer, given))}?done=added`)
})

export const leaveOutAction = editorAction(leavingShape, async (viewer, given) => {
  redirect(`${importPath(await leaveOut(viewer, given))}?done=left`)
})
