'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { editorAction } from '@/lib/action'
import { showEntry } from '@/lib/critics/correcting/showing'
import { restoreCut } from './deciding/cuts'
import { acceptSure, decideField, undecideField } from './deciding/deciding'
import { sayRights, setAside, takeUp } from './deciding/settling'
import { arrivalsOf } from './documents/arrivals'
import { correctByHand } from './entries'
import { DESK, documentPath, entryPath, fieldPath } from './paths'
import { attachDocument, publishDocument } from './publishing/publishing'
import {
  attachingShape,
  correctingByHandShape,
  cutShape,
  decidingShape,
  documentShape,
  rightsShape,
  seenShape,
  settingAsideShape,
  showingShape,
  takingInShape,
} from './schema'

/** Back to a place of the page one is on: with scripts its address hardly changes, so that it has to be asked for anew. */
function backTo(place: string): never {
  refresh()
  redirect(place)
}

export const takeInAction = editorAction(takingInShape, async (viewer, given) => {
  const arrivals = await arrivalsOf(viewer, given)
  if ('lines' in arrivals) return arrivals.lines
  redirect(arrivals.path)
})

export const decideFieldAction = editorAction(decidingShape, async (viewer, form) => {
  await decideField(viewer, form)
  backTo(fieldPath(form))
})

export const undecideFieldAction = editorAction(decidingShape, async (_, form) => {
  await undecideField(form)
  backTo(fieldPath(form))
})

export const acceptSureAction = editorAction(seenShape, async (viewer, given) => {
  await acceptSure(viewer, given)
  redirect(documentPath(given.document))
})

export const restoreCutAction = editorAction(cutShape, async (viewer, given) => {
  await restoreCut(viewer, given)
  backTo(`${documentPath(given.document)}#cut-${given.start}`)
})

export const sayRightsAction = editorAction(rightsShape, async (viewer, given) => {
  await sayRights(viewer, given)
  redirect(documentPath(given.document))
})

export const setAsideAction = editorAction(settingAsideShape, async (viewer, given) => {
  await setAside(viewer, given)
  redirect(DESK)
})

export const takeUpAction = editorAction(documentShape, async (viewer, given) => {
  await takeUp(viewer, given)
  redirect(documentPath(given.document))
})

export const publishDocumentAction = editorAction(seenShape, async (viewer, given) => {
  redirect(await publishDocument(viewer, given))
})

export const attachDocumentAction = editorAction(attachingShape, async (viewer, given) => {
  redirect(await attachDocument(viewer, given))
})

export const correctByHandAction = editorAction(correctingByHandShape, async (viewer, given) => {
  await correctByHand(viewer, given)
  redirect(entryPath(given.review))
})

export const showEntryAction = editorAction(showingShape, async (viewer, given) => {
  await showEntry(viewer, given)
  redirect(entryPath(given.review))
})
