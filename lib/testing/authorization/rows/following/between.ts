import { inGoodStanding, owners, signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import type { Member } from '@/prisma/generated/client'

const actions = 'lib/members/between/actions.ts'

/** On the owner of the row: whoever else comes may, the owner may not. */
const form = async ({ id }: Member) => ({ member: String(id), from: '/' })
/** An end of what never began, which is one already. */
const nothing = { member: '2000000', from: '/' }

export const betweenRows: Record<string, Row> = {
  [`${actions} followMemberAction`]: { may: inGoodStanding.filter((person) => person !== 'owner'), form },
  [`${actions} muteMemberAction`]: { may: signedIn.filter((person) => !owners.includes(person)), form },
  [`${actions} blockMemberAction`]: { may: signedIn.filter((person) => !owners.includes(person)), form },
  [`${actions} unfollowMemberAction`]: { may: signedIn, form: nothing },
  [`${actions} unmuteMemberAction`]: { may: signedIn, form: nothing },
  [`${actions} unblockMemberAction`]: { may: signedIn, form: nothing },
}
