'use server'
import { redirect } from 'next/navigation'
import { editorAction } from '@/lib/action'
import { ruleSavedPath } from '@/lib/desk/paths'
import { saveRule } from './saving'
import { ruleShape } from './schema'

export const saveRuleAction = editorAction(ruleShape, async (viewer, draft) => {
  redirect(ruleSavedPath(await saveRule(viewer, draft)))
})
