'use server'
import { redirect } from 'next/navigation'
import { editorAction } from '@/lib/action'
import { mergePath } from '@/lib/desk/paths'
import { mergeThings } from './merging'
import { mergingShape, undoingShape } from './schema'
import { undoMerge } from './undoing'

export const mergeAction = editorAction(mergingShape, async (viewer, merging) => {
  await mergeThings(viewer, merging)
  redirect(`${mergePath(merging.noun, merging.into)}?done=merged`)
})

export const undoMergeAction = editorAction(undoingShape, async (viewer, { merge, noun, slug }) => {
  await undoMerge(viewer, merge)
  redirect(`${mergePath(noun, slug)}?done=undone`)
})
