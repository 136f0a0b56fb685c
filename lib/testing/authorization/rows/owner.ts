import { signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'

/** Whoever has an account may try; the link decides. */
export const ownerRows: Record<string, Row> = {
  'lib/accounts/owner/actions.ts becomeOwnerAction': {
    may: signedIn.filter((person) => person !== 'suspended'),
    form: { token: 'x'.repeat(43) },
  },
}
