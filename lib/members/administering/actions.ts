'use server'
import { redirect } from 'next/navigation'
import { sessionShape } from '@/lib/accounts/schema'
import { administratorAction } from '@/lib/action'
import { memberShape } from '@/lib/members/standing/schema'
import { administered } from './paths'
import { endSessionsOf } from './sessions'

export const endMemberSessionAction = administratorAction(
  memberShape.extend(sessionShape.shape),
  async (viewer, which) => redirect(administered(await endSessionsOf(viewer, which))),
)

export const endMemberSessionsAction = administratorAction(memberShape, async (viewer, which) =>
  redirect(administered(await endSessionsOf(viewer, which))),
)
