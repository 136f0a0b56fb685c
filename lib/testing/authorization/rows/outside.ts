import { prisma } from '@/lib/db'
import { everybody, owners, signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'

const actions = 'lib/accounts/outside/actions.ts'

export const outsideRows: Record<string, Row> = {
  [`${actions} signInOutsideAction`]: { may: everybody, form: { provider: 'oidc', to: '/' } },
  [`${actions} takeSeatAction`]: { may: everybody, form: { handle: 'from-elsewhere' } },
  [`${actions} connectAction`]: { may: signedIn, form: { provider: 'oidc' } },
  [`${actions} disconnectAction`]: {
    may: owners,
    form: async (owner) => {
      const data = { memberId: owner.id, issuer: 'https://id.example', subject: String(owner.id) }
      return { connection: String((await prisma().outsideAccount.create({ data })).id) }
    },
  },
}
