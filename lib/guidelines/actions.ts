'use server'
import { redirect } from 'next/navigation'
import { administratorAction } from '@/lib/action'
import { GUIDELINES } from './paths'
import { versionShape } from './schema'
import { writeVersion } from './writing'

export const writeVersionAction = administratorAction(versionShape, async (viewer, draft) => {
  await writeVersion(viewer, draft)
  redirect(`${GUIDELINES}?set=${draft.rule}#${draft.rule}`)
})
