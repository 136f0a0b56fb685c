'use server'
import { redirect } from 'next/navigation'
import { administratorAction } from '@/lib/action'
import { TEXT_RULES } from '@/lib/moderation/paths'
import { endRule, makeRule } from './changing'
import { endingShape, ruleShape } from './schema'

export const makeRuleAction = administratorAction(ruleShape, async (viewer, draft) => {
  await makeRule(viewer, draft)
  redirect(TEXT_RULES)
})

export const endRuleAction = administratorAction(endingShape, async (viewer, { rule }) => {
  await endRule(viewer, rule)
  redirect(TEXT_RULES)
})
