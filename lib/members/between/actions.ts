'use server'
import { redirect } from 'next/navigation'
import { accountAction, memberAction } from '@/lib/action'
import { followMember, unfollowMember } from './following'
import { blockMember, muteMember, unblockMember, unmuteMember } from './keeping-away'
import { toMemberShape } from './schema'

export const followMemberAction = memberAction(toMemberShape, async (viewer, { member, from }) => {
  await followMember(viewer, member)
  redirect(from)
})

// Whoever may not post may still look after themselves.
export const unfollowMemberAction = accountAction(toMemberShape, async (viewer, { member, from }) => {
  await unfollowMember(viewer, member)
  redirect(from)
})

export const muteMemberAction = accountAction(toMemberShape, async (viewer, { member, from }) => {
  await muteMember(viewer, member)
  redirect(from)
})

export const unmuteMemberAction = accountAction(toMemberShape, async (viewer, { member, from }) => {
  await unmuteMember(viewer, member)
  redirect(from)
})

export const blockMemberAction = accountAction(toMemberShape, async (viewer, { member }) => {
  await blockMember(viewer, member)
  redirect('/account/people#blocked')
})

export const unblockMemberAction = accountAction(toMemberShape, async (viewer, { member, from }) => {
  await unblockMember(viewer, member)
  redirect(from)
})
