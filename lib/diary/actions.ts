'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { memberAction } from '@/lib/action'
import { addingShape, deletingShape, editingShape } from './schema'
import { addEntry, deleteEntry, editEntry } from './writing'

export const addEntryAction = memberAction(addingShape, async (viewer, noted) => {
  await addEntry(viewer, noted)
  refresh()
  redirect(`/films/${noted.film}#your-seat`)
})

export const editEntryAction = memberAction(editingShape, async (viewer, noted) => {
  await editEntry(viewer, noted)
  redirect(`/account/diary/${noted.entry}?done`)
})

export const deleteEntryAction = memberAction(deletingShape, async (viewer, which) => {
  await deleteEntry(viewer, which)
  redirect(`/members/${encodeURIComponent(viewer.handle)}/diary`)
})
