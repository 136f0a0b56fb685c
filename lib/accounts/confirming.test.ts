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

it('writes no letter to who is confirmed or gone', async () => {
  expect((await letterTo((await makeMember()).id)).letter).toBeNull()
  expect((await letterTo(0)).letter).toBeNull()
})

it('tells the owner of an address of who claims it too, and gives them no link', async () => {
  const { handle, email } = await makeMember()
  const claim = await makeMember({ email, emailConfirmedAt: null })
  for (const letter of ['confirmEmail', 'signIn', 'resetPassword'] as const)
    expect(await writeLetter(pool(), { letter, memberId: claim.id })).toMatchObject({
      to: email,
      greeting: `Hello ${handle},`,
      subject: expect.stringMatching(/already/),
      button: { url: expect.stringMatching(/\/sign-in$/) },
    })
})

it('gives an address to the first of many who claim and confirm it', async () => {
  const email = 'claimed@example.org'
  const claims = await Promise.all(
    Array.from({ length: 5 }, () => makeMember({ email, emailConfirmedAt: null })),
  )
  const tokens = await Promise.all(claims.map(async ({ id }) => (await letterTo(id)).token))
  const tries = await Promise.allSettled(tokens.map((token) => confirmEmail(token)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const one of tries)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ reason: 'confirmed by another' })
})

it('sends the letter again, a few times, and not to who needs none', async () => {
  const member = await makeMember({ emailConfirmedAt: null })
  for (let n = 0; n < 5; n++) await sendConfirmation(member)
  await expect(sendConfirmation(member)).rejects.toThrow(TooOften)
  await expect(sendConfirmation(await makeMember())).rejects.toThrow(/confirmed already/)
})
