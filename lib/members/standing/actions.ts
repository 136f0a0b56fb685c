'use server'
import { redirect } from 'next/navigation'
import { forgetSession } from '@/lib/accounts/sessions/browser'
import { administratorAction, moderatorAction } from '@/lib/action'
import { administered } from '@/lib/members/administering/paths'
import { liftSilence, liftSuspension, silenceMember, suspendMember } from './restricting'
import { grantRole, withdrawRole } from './roles'
import { memberShape, restrictShape, roleShape } from './schema'

export const suspendAction = moderatorAction(restrictShape, async (viewer, how) =>
  redirect(administered(await suspendMember(viewer, how))),
)

export const silenceAction = moderatorAction(restrictShape, async (viewer, how) =>
  redirect(administered(await silenceMember(viewer, how))),
)

export const liftSuspensionAction = moderatorAction(memberShape, async (viewer, { member }) =>
  redirect(administered(await liftSuspension(viewer, member))),
)

export const liftSilenceAction = moderatorAction(memberShape, async (viewer, { member }) =>
  redirect(administered(await liftSilence(viewer, member))),
)

export const grantRoleAction = administratorAction(roleShape, async (viewer, change) => {
  const member = await grantRole(viewer, change)
  if (change.member === viewer.id) await forgetSession()
  redirect(change.member === viewer.id ? '/sign-in' : administered(member))
})

export const withdrawRoleAction = administratorAction(roleShape, async (viewer, change) => {
  const member = await withdrawRole(viewer, change)
  if (change.member === viewer.id) await forgetSession()
  redirect(change.member === viewer.id ? '/sign-in' : administered(member))
})
