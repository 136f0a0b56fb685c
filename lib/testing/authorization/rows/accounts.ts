import { prisma } from '@/lib/db'
import { everybody, owners, signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { sessionOf } from '@/lib/testing/members'

const actions = 'lib/accounts/actions.ts'
const token = 'x'.repeat(43)

export const accountRows: Record<string, Row> = {
  [`${actions} signUpAction`]: {
    may: everybody,
    form: { handle: 'newcomer', email: 'newcomer@example.org', password: 'a seat by the aisle' },
  },
  [`${actions} signInAction`]: {
    may: everybody,
    form: { name: 'nobody-here', password: 'a seat', to: '/' },
  },
  [`${actions} confirmEmailAction`]: { may: everybody, form: { token } },
  [`${actions} askSignInLinkAction`]: { may: everybody, form: { email: 'nobody@example.org' } },
  [`${actions} signInByLinkAction`]: { may: everybody, form: { token } },
  [`${actions} askResetAction`]: { may: everybody, form: { email: 'nobody@example.org' } },
  [`${actions} resetPasswordAction`]: {
    may: everybody,
    form: { token, password: 'another seat by the aisle' },
  },
  [`${actions} sendConfirmationAction`]: { may: signedIn, form: {} },
  [`${actions} changePasswordAction`]: {
    may: signedIn,
    form: { currentPassword: 'a seat by the aisle', password: 'another seat by the aisle' },
  },
  [`${actions} endSessionAction`]: {
    may: owners,
    form: async (owner) => {
      await sessionOf(owner)
      const { id } = await prisma().session.findFirstOrThrow({
        where: { memberId: owner.id },
        orderBy: { id: 'desc' },
      })
      return { session: String(id) }
    },
  },
  [`${actions} endOtherSessionsAction`]: { may: signedIn, form: {} },
  [`${actions} signOutAction`]: { may: everybody, form: {} },
}
