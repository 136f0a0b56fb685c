import { prisma } from '@/lib/db'
import { makeInvitation } from '@/lib/registration/administering'
import { getSetting } from '@/lib/site-settings/settings'
import type { Row } from '@/lib/testing/authorization/row'

const actions = 'lib/registration/actions.ts'
const may = ['administrator'] as const

export const registrationRows: Record<string, Row> = {
  [`${actions} switchRegistrationAction`]: {
    may,
    form: async () => {
      const now = await getSetting('registration')
      return { mode: now === 'invitation' ? 'open' : 'invitation' }
    },
  },
  [`${actions} makeInvitationAction`]: { may, form: async () => ({ uses: '3', days: '7', note: '' }) },
  [`${actions} revokeInvitationAction`]: {
    may,
    form: async ({ id }) => {
      await makeInvitation({ id, freshAt: new Date() }, { uses: 1, days: 1, note: null })
      const made = await prisma().invitation.findFirstOrThrow({ orderBy: { id: 'desc' } })
      return { invitation: String(made.id) }
    },
  },
}
