import { beforeEach, expect, it } from 'vitest'
import { Stale } from '@/lib/accounts/freshness'
import { getSession } from '@/lib/accounts/sessions/sessions'
import { pool, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { MistakenField, Refusal, TooOften } from '@/lib/refusal'
import { freshDatabase } from '@/lib/testing/database'
import { codeOf, makeMemberWithApp, makeViewer } from '@/lib/testing/factors'
import { sessionOf } from '@/lib/testing/members'
import { beginApp, confirmApp, removeApp } from './app'
import { getBegunSecret, getFactors } from './queries'
import { renewRecoveryCodes } from './recovery'

freshDatabase()
beforeEach(() => handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' }))

const begun = async (viewer: { id: number }) => (await getBegunSecret(viewer)) ?? ''
const factorSince = async ({ id }: { id: number }) =>
  (await prisma().member.findUniqueOrThrow({ where: { id } })).factorSince
const lettersTo = async (id: number): Promise<string[]> => {
  const { rows } = await pool().query(
    `select data ->> 'letter' as letter from pgboss.job where data ->> 'memberId' = $1 order by created_on`,
    [String(id)],
  )
  return rows.map(({ letter }) => letter)
}

it('counts from its first code on, ends every other session and sends a letter', async () => {
  const viewer = await makeViewer()
  const other = await sessionOf(viewer)
  await beginApp(viewer)
  expect(await factorSince(viewer)).toBeNull()
  expect(await getSession(other)).not.toBeNull()
  await confirmApp(viewer, codeOf(await begun(viewer)))
  expect(await factorSince(viewer)).not.toBeNull()
  expect(await getFactors(viewer)).toMatchObject({ appSince: expect.any(Date), codesLeft: 0 })
  expect([await getSession(other), await getBegunSecret(viewer)]).toEqual([null, null])
  expect(await getSession(viewer.token)).not.toBeNull()
  expect(await lettersTo(viewer.id)).toEqual(['factorAdded'])
})

it('keeps no secret that could be read', async () => {
  const viewer = await makeViewer()
  await beginApp(viewer)
  const { rows } = await pool().query('select totp::text as row from totp')
  const secret = await begun(viewer)
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  for (const { row } of rows) expect(Buffer.from(row).includes(secret)).toBe(false)
})

it('takes no wrong code, none of a secret begun anew, and only a few tries', async () => {
  const viewer = await makeViewer()
  await expect(confirmApp(viewer, '123456')).rejects.toThrow(Refusal)
  await beginApp(viewer)
  const before = await begun(viewer)
  await beginApp(viewer)
  expect(await begun(viewer)).not.toBe(before)
  await expect(confirmApp(viewer, codeOf(before))).rejects.toThrow(MistakenField)
  for (let n = 0; n < 3; n++) await expect(confirmApp(viewer, codeOf(before))).rejects.toThrow(MistakenField)
  await expect(confirmApp(viewer, codeOf(await begun(viewer)))).rejects.toThrow(TooOften)
  expect(await factorSince(viewer)).toBeNull()
})

it('is begun once it is removed, by who showed lately who they are', async () => {
  const viewer = await makeMemberWithApp()
  await expect(beginApp(viewer)).rejects.toThrow(/set up already/)
  const stale = { ...viewer, freshAt: new Date(Date.now() - 3_600_000) }
  for (const change of [beginApp, removeApp, renewRecoveryCodes])
    await expect(change(stale)).rejects.toThrow(Stale)
  await removeApp(viewer)
  await expect(removeApp(viewer)).rejects.toThrow(Refusal)
  expect(await factorSince(viewer)).toBeNull()
  expect(await prisma().recoveryCode.count({ where: { memberId: viewer.id } })).toBe(0)
  expect(await lettersTo(viewer.id)).toEqual(['factorRemoved'])
  await beginApp(viewer)
})

it('makes ten recovery codes, which replace those there were', async () => {
  const viewer = await makeMemberWithApp()
  const codes = await renewRecoveryCodes(viewer)
  expect(new Set(codes).size).toBe(10)
  expect((await getFactors(viewer)).codesLeft).toBe(10)
  await renewRecoveryCodes(viewer)
  expect((await getFactors(viewer)).codesLeft).toBe(10)
  await expect(renewRecoveryCodes(await makeViewer())).rejects.toThrow(/second factor/)
})
