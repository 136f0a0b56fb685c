import { prisma } from '@/lib/db'
import { stopToken } from '@/lib/notifications/mail/stop-token'
import type { HandlerRow } from '@/lib/testing/authorization/handler'
import { everybody, signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { makeMember } from '@/lib/testing/members'

const actions = 'lib/notifications/mail/actions.ts'

async function wanting({ id, email }: { id: number; email: string }): Promise<string> {
  await prisma().member.update({ where: { id }, data: { mailKinds: ['answers'] } })
  await prisma().mailConsent.create({ data: { memberId: id, email } })
  return stopToken(id)
}

export const mailRows: Record<string, Row> = {
  [`${actions} chooseMailAction`]: {
    may: signedIn.filter((person) => person !== 'unconfirmed'),
    form: { answers: 'on' },
  },
  [`${actions} confirmMailAction`]: { may: everybody, form: { token: 'x'.repeat(43) } },
  // By the token alone, whoever brings it.
  [`${actions} stopMailAction`]: { may: everybody, form: async (owner) => ({ token: await wanting(owner) }) },
}

const stop = (token: string, sent = 'List-Unsubscribe=One-Click'): HandlerRow => ({
  address: `/api/mail/stop/${token}`,
  params: { token },
  sent,
})

/** What a mail program’s own button comes to: the one write that needs no origin of ours, no cookie and no account. */
export const ONE_CLICK = 'app/api/mail/stop/[token]/route.ts POST'

/** What it is sent, what it answers, and which tables that changes. */
export const oneClick: [string, () => Promise<HandlerRow>, number, string[]][] = [
  ['a token of ours', async () => stop(await wanting(await makeMember())), 200, ['mail_consent', 'member']],
  ['a forged one', async () => stop(`${(await makeMember()).id.toString(36)}-${'x'.repeat(22)}`), 404, []],
  ['no word of stopping', async () => stop(await wanting(await makeMember()), 'a=b'), 400, []],
]
