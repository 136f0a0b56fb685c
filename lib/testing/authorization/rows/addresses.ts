import { everybody, signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'

const actions = 'lib/accounts/address/actions.ts'
const token = 'x'.repeat(43)

export const addressRows: Record<string, Row> = {
  [`${actions} askEmailChangeAction`]: { may: signedIn, form: { email: 'elsewhere@example.org' } },
  [`${actions} dropEmailChangeAction`]: { may: signedIn, form: {} },
  [`${actions} confirmEmailChangeAction`]: { may: everybody, form: { token } },
  [`${actions} takeBackEmailAction`]: { may: everybody, form: { token } },
}
