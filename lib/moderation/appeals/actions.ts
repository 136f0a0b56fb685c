'use server'
import { redirect } from 'next/navigation'
import { accountAction, moderatorAction } from '@/lib/action'
import { APPEALS } from '@/lib/moderation/paths'
import { lookAgain } from '@/lib/moderation/second-looks/looking'
import { appealAct } from './appealing'
import { decideAppeal } from './deciding'
import { appealingShape, decidingAppealShape, lookingShape } from './schema'

/** For who is suspended too: it is what they have left. */
export const appealAction = accountAction(appealingShape, async (viewer, appealing) => {
  await appealAct(viewer, appealing)
  redirect(`/account/standing/${appealing.act}?appealed`)
})

export const lookAgainAction = moderatorAction(lookingShape, async (viewer, looking) => {
  await lookAgain(viewer, looking)
  redirect(`${APPEALS}?looked`)
})

export const decideAppealAction = moderatorAction(decidingAppealShape, async (viewer, deciding) => {
  await decideAppeal(viewer, deciding)
  redirect(`${APPEALS}?decided`)
})
