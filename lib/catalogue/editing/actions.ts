'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { editorAction } from '@/lib/action'
import { editByHand, lift, protect, undo } from './by-hand'
import { editingShape, liftingShape, protectingShape, undoingShape } from './schema'

export const editPartAction = editorAction(editingShape, async (viewer, given) => {
  redirect(await editByHand(viewer, given).catch(shownAnew))
})

export const undoEditAction = editorAction(undoingShape, async (viewer, { edit }) => {
  redirect(await undo(viewer, edit).catch(shownAnew))
})

export const protectAction = editorAction(protectingShape, async (viewer, { of, entry, reason }) => {
  redirect(await protect(viewer, { kind: of, id: entry }, reason))
})

export const liftProtectionAction = editorAction(liftingShape, async (viewer, { of, entry }) => {
  redirect(await lift(viewer, { kind: of, id: entry }))
})

/** Who is refused sees what stands by now beside what they typed. */
function shownAnew(refusal: unknown): never {
  refresh()
  throw refusal
}
