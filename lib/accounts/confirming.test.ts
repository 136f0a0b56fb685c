import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { Refusal, TooOften } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { confirmEmail, sendConfirmation } from './confirming'
import { writeLetter } from './letters'

freshDatabase()

async function letterTo(memberId: number) {
  const letter = await writeLetter(pool(), { letter: 'confirmEmail', memberId })
  return { letter, token: letter?.button?.url.split('/').at(-1) ?? '' }
}

const confirmedAt = async (id: number) =>
  (await prisma().member.findUniqueOrThrow({ where: { id } })).emailConfirmedAt

it('confirms by the link in the letter, once', async () => {
  const { id, email } = await makeMember({ emailConfirmedAt: null })
  const { letter, token } = await letterTo(id)
  expect(letter).toMatchObject({
    to: email,
    button: { url: expect.stringMatching(/\/confirm-email\/[\w-]{43}$/) },
  })
  await confirmEmail(token)
  expect(await confirmedAt(id)).not.toBeNull()
  await expect(confirmEmail(token)).rejects.toThrow(Refusal)
})

it('lets one of many through who press at once', async () => {
  const { id } = await makeMember({ emailConfirmedAt: null })
  const { token } = await letterTo(id)
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => confirmEmail(token)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('takes no link that is too old or was never ours', async () => {
  const { id } = await makeMember({ emailConfirmedAt: null })
  const { token } = await letterTo(id)
  await prisma().oneTimeToken.updateMany({ where: { memberId: id }, data: { expiresAt: new Date() } })
  await expect(confirmEmail(token)).rejects.toThrow(Refusal)
  await expect(confirmEmail('x'.repeat(43))).rejects.toThrow(Refusal)
  expect(await confirmedAt(id)).toBeNull()
})

it('writes no letter to who is confirmed or gone, and tells a member of a second try', async () => {
  const { id, email } = await makeMember()
  expect((await letterTo(id)).letter).toBeNull()
  expect((await letterTo(0)).letter).toBeNull()
  const told = await writeLetter(pool(), { letter: 'alreadyMember', memberId: id })
  expect(told).toMatchObject({ to: email, subject: expect.stringMatching(/already/) })
})

it('sends the letter again, a few times, and not to who needs none', async () => {
  const member = await makeMember({ emailConfirmedAt: null })
  for (let n = 0; n < 5; n++) await sendConfirmation(member)
  await expect(sendConfirmation(member)).rejects.toThrow(TooOften)
  await expect(sendConfirmation(await makeMember())).rejects.toThrow(/confirmed already/)
})
