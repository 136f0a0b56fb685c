'use server'
import { redirect } from 'next/navigation'
import { editorAction } from '@/lib/action'
import { criticDeskPath, outletDeskPath } from '@/lib/desk/paths'
import { keepWriter } from './keeping'
import { criticShape, outletShape } from './schema'

export const keepCriticAction = editorAction(criticShape, async (viewer, { bio, ...draft }) => {
  await keepWriter(viewer, 'critic', { ...draft, about: bio })
  redirect(`${criticDeskPath(draft.slug)}?done=changed`)
})

export const keepOutletAction = editorAction(outletShape, async (viewer, { url, ...draft }) => {
  await keepWriter(viewer, 'outlet', { ...draft, about: url })
  redirect(`${outletDeskPath(draft.slug)}?done=changed`)
})
