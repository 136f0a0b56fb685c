'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { administratorAction } from '@/lib/action'
import { makeInvitation, revokeInvitation, switchRegistration } from './administering'
import { showOnce } from './made-link'
import { invitationShape, modeShape, revokingShape } from './schema'

const page = '/administration/registration'

export const switchRegistrationAction = administratorAction(modeShape, async (viewer, { mode }) => {
  await switchRegistration(viewer, mode)
  redirect(page)
})

export const makeInvitationAction = administratorAction(invitationShape, async (viewer, how) => {
  await showOnce(await makeInvitation(viewer, how))
  redirect(`${page}#invitations`)
})

export const revokeInvitationAction = administratorAction(revokingShape, async (viewer, { invitation }) => {
  await revokeInvitation(viewer, invitation)
  // With scripts the address hardly changes, so that the page has to be asked for anew.
  refresh()
  redirect(`${page}#invitations`)
})
