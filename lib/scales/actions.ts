'use server'
import { redirect } from 'next/navigation'
import { editorAction } from '@/lib/action'
import { scalePath } from '@/lib/desk/paths'
import { getOutletSlug } from './queries'
import { saveScale } from './saving'
import { scaleShape } from './schema'

export const saveScaleAction = editorAction(scaleShape, async (viewer, draft) => {
  await saveScale(viewer, draft)
  redirect(`${scalePath(await getOutletSlug(draft.outlet))}?done=saved#versions`)
})
