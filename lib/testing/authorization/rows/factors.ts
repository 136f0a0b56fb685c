import { everybody, signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { PASSWORD } from '@/lib/testing/members'

const factors = 'lib/accounts/factors/actions.ts'
const again = 'lib/accounts/again/actions.ts'

export const factorRows: Record<string, Row> = {
  [`${again} proveAgainAction`]: { may: signedIn, form: { password: PASSWORD, to: '/account' } },
  [`${again} askForProofAction`]: { may: signedIn, form: {} },
  [`${again} proveByLinkAction`]: { may: signedIn, form: { token: 'x'.repeat(43) } },
  [`${factors} signInByCodeAction`]: { may: everybody, form: { code: '123456', to: '/' } },
  [`${factors} beginAppAction`]: { may: signedIn, form: {} },
  [`${factors} confirmAppAction`]: { may: signedIn, form: { code: '123456' } },
  [`${factors} removeAppAction`]: { may: signedIn, form: {} },
  [`${factors} renewRecoveryCodesAction`]: { may: signedIn, form: {} },
}
