import { randomUUID } from 'node:crypto'
import { everybody, inGoodStanding } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { makeComment } from '@/lib/testing/comments/making'
import type { Member } from '@/prisma/generated/client'

const actions = 'lib/moderation/reporting/actions.ts'

const of = async (by: Member) => ({
  kind: 'comment',
  id: String((await makeComment({ by })).id),
  makingKey: randomUUID(),
})

export const reportingRows: Record<string, Row> = {
  [`${actions} reportAction`]: {
    // Everybody but who wrote it.
    may: inGoodStanding.filter((person) => person !== 'owner'),
    form: async (by) => ({ ...(await of(by)), reason: 'spam', explanation: '' }),
  },
  [`${actions} fileNoticeAction`]: {
    may: everybody.filter((person) => !['owner', 'unconfirmed', 'silenced', 'suspended'].includes(person)),
    form: async (by) => ({
      ...(await of(by)),
      name: 'Okju Jang',
      email: 'okju@example.org',
      explanation: 'It prints a letter of mine.',
      goodFaith: 'on',
    }),
  },
}
