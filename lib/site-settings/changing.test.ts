import { expect, it } from 'vitest'
import { Stale } from '@/lib/accounts/freshness'
import { listStatements, pool, prisma } from '@/lib/db'
import { given } from '@/lib/testing/administering/settings'
import { asOwner, freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { changeSetting, resetSetting } from './changing'
import { presentNotice } from './notice'
import { listSettings } from './queries'
import { KEYS, type Key, standard } from './register'
import { getSetting, getSettings } from './settings'

freshDatabase('each test')

const administrator = async () => ({
  ...(await makeMember({ roles: ['administrator'] })),
  freshAt: new Date(),
})
const draft = (setting: Key, value: string | number, seen = 0) => ({ setting, seen, value: String(value) })
const log = async () =>
  (await prisma().auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ act, details }) => ({
    act,
    ...(details as object),
  }))

it('is the default while nobody has set anything, read in one statement however many', async () => {
  const { result, statements } = await listStatements(() => getSettings(KEYS))
  expect([result, statements.length]).toEqual([standard, 1])
})

it('counts from the next read on, says who set it, and is written down', async () => {
  const viewer = await administrator()
  await changeSetting(viewer, draft('claimMinutes', 20))
  expect(await getSetting('claimMinutes')).toBe(20)
  await changeSetting(viewer, draft('claimMinutes', 25, 1))
  await resetSetting(viewer, { setting: 'claimMinutes', seen: 2 })
  expect(await getSetting('claimMinutes')).toBe(15)
  expect((await listSettings()).get('claimMinutes')).toMatchObject({
    ...{ value: 15, version: 3, isDefault: true },
    past: [
      { version: 3, value: null, by: viewer.handle },
      { version: 2, value: 25, by: viewer.handle },
      { version: 1, value: 20, by: viewer.handle },
    ],
  })
  expect(await log()).toEqual([
    { act: 'setting changed', setting: 'claimMinutes', from: 15, to: 20, version: 1 },
    { act: 'setting changed', setting: 'claimMinutes', from: 20, to: 25, version: 2 },
    { act: 'setting set back', setting: 'claimMinutes', from: 25, to: 15, version: 3 },
  ])
})

it('says nothing of a text in the log but that there is another', async () => {
  await changeSetting(await administrator(), draft('about', 'We are the **film club** of the harbour.'))
  expect(await getSetting('about')).toContain('film club')
  expect(await log()).toEqual([{ act: 'setting changed', setting: 'about', version: 1 }])
})

it('is refused to who saw another version, who is not fresh, and who changes nothing', async () => {
  const viewer = await administrator()
  await changeSetting(viewer, draft('hideWeight', 12))
  const stale = { ...viewer, freshAt: new Date(0) }
  await expect(changeSetting(stale, draft('hideWeight', 14, 1))).rejects.toThrow(Stale)
  await expect(resetSetting(stale, { setting: 'hideWeight', seen: 1 })).rejects.toThrow(Stale)
  await expect(changeSetting(viewer, draft('hideWeight', 14, 0))).rejects.toMatchObject({
    reason: 'meanwhile',
  })
  await expect(changeSetting(viewer, draft('hideWeight', 12, 1))).rejects.toMatchObject({ reason: 'done' })
  await expect(changeSetting(viewer, draft('registration', 'closed'))).rejects.toMatchObject({
    reason: 'elsewhere',
  })
  await expect(resetSetting(viewer, { setting: 'registration', seen: 0 })).rejects.toThrow('page of its own')
  expect([await getSetting('hideWeight'), (await log()).length]).toEqual([12, 1])
})

it('is set by one of many who saw the same; the others are told, and the log has the one', async () => {
  const viewers = await Promise.all(Array.from({ length: 8 }, administrator))
  const tries = await Promise.allSettled(
    viewers.map((viewer, n) => changeSetting(viewer, draft('hideWeight', 20 + n))),
  )
  const told = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason.reason] : []))
  expect(told).toEqual(Array(7).fill('meanwhile'))
  const [entry, ...more] = await log()
  expect([entry, more]).toMatchObject([{ to: await getSetting('hideWeight') }, []])
})

it('never lets who is new do more than who is settled, also where two set either at once', async () => {
  const viewer = await administrator()
  const mistaken = { field: 'value', message: expect.stringContaining('may not be more than') }
  await expect(changeSetting(viewer, draft('reviewsNew', 41))).rejects.toMatchObject(mistaken)
  await expect(changeSetting(viewer, draft('reviewsDay', 2))).rejects.toMatchObject(mistaken)
  const [one, other] = [await administrator(), await administrator()]
  const tries = await Promise.allSettled([
    changeSetting(one, draft('reviewsNew', 30)),
    changeSetting(other, draft('reviewsDay', 20)),
  ])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await given('commentsDay', 10)
  await expect(changeSetting(viewer, draft('commentsNew', 11))).rejects.toMatchObject(mistaken)
})

it('takes for the default what no longer fits', async () => {
  const row = `INSERT INTO site_setting (key, version, value) VALUES ('claimMinutes', 1, '"soon"'), ('hideWeight', 1, '0')`
  await pool().query(row)
  expect(await getSettings(['claimMinutes', 'hideWeight'])).toEqual({ claimMinutes: 15, hideWeight: 10 })
})

it.each(["UPDATE site_setting SET value = '1'", 'DELETE FROM site_setting'])(
  'keeps what was set: %s',
  async (statement) => {
    await given('claimMinutes', 20)
    await expect(asOwner((owner) => owner.query(statement))).rejects.toThrow('never changed')
  },
)

it('keeps what somebody set who has left', async () => {
  const viewer = await administrator()
  await changeSetting(viewer, draft('claimMinutes', 20))
  await prisma().member.delete({ where: { id: viewer.id } })
  expect((await listSettings()).get('claimMinutes')).toMatchObject({ value: 20, past: [{ by: null }] })
})

it('has a notice of plain paragraphs, cooked, and nothing that takes room', async () => {
  const viewer = await administrator()
  expect(await presentNotice()).toEqual([])
  for (const large of ['# A title', '* a list', '> said', 'A ||spoiler||', '---'])
    await expect(changeSetting(viewer, draft('notice', large))).rejects.toMatchObject({ field: 'value' })
  const raw = 'Closed on *Sunday*. <b>Not</b> [bold](javascript:alert(1))'
  await changeSetting(viewer, draft('notice', raw))
  const [paragraph, ...more] = await presentNotice()
  expect([paragraph?.tag, more]).toEqual(['p', []])
  expect(JSON.stringify(paragraph)).toContain('{"tag":"em","has":["Sunday"]}')
  expect(JSON.stringify(paragraph)).not.toContain('"href"')
})
