'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { editorAction, memberAction } from '@/lib/action'
import { EDITS } from '@/lib/desk/paths'
import { acceptChanged, acceptSuggestion, declineSuggestion } from './deciding'
import { SUGGESTIONS } from './paths'
import { acceptingShape, changingShape, decliningShape, suggestingShape } from './schema'
import { suggestEdit } from './suggesting'

export const suggestEditAction = memberAction(suggestingShape, async (viewer, given) => {
  await suggestEdit(viewer, given).catch(shownAnew)
  redirect(`${SUGGESTIONS}?done`)
})

export const acceptSuggestionAction = editorAction(acceptingShape, async (viewer, given) => {
  await acceptSuggestion(viewer, given).catch(shownAnew)
  redirect(`${EDITS}?done=accepted`)
})

export const acceptChangedAction = editorAction(changingShape, async (viewer, given) => {
  await acceptChanged(viewer, given).catch(shownAnew)
  redirect(`${EDITS}?done=changed`)
})

export const declineSuggestionAction = editorAction(decliningShape, async (viewer, given) => {
  await declineSuggestion(viewer, given)
  redirect(`${EDITS}?done=declined`)
})

/** Who is refused sees what stands by now beside what they typed. */
function shownAnew(refusal: unknown): never {
  refresh()
  throw refusal
}
