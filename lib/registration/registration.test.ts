import { describe, expect, it } from 'vitest'
import { Stale } from '@/lib/accounts/freshness'
import { signUpShape } from '@/lib/accounts/schema'
import { signUp } from '@/lib/accounts/signing-up'
import { pool, prisma } from '@/lib/db'
import { getSetting } from '@/lib/site-settings/settings'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, PASSWORD, somewhere } from '@/lib/testing/members'
import { makeInvitation, revokeInvitation, switchRegistration } from './administering'
import { isGood, listInvitations } from './queries'
import { invitationShape } from './schema'

freshDatabase('each test')

const administrator = async () => ({
  ...(await makeMember({ roles: ['administrator'] })),
  freshAt: new Date(),
})
const newcomer = (handle: string, invitation?: string) =>
  signUp(
    signUpShape.parse({ handle, email: `${handle}@example.org`, password: PASSWORD, invitation }),
    somewhere(),
  )
const came = () => prisma().member.count({ where: { roles: { isEmpty: true } } })
const inviting = (more = {}) => ({ uses: 3, days: 7, note: 'for the film club', ...more })
const acts = async () =>
  (await prisma().auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ act }) => act)

describe('switching', () => {
  it('is open at first, and counts at once', async () => {
    expect(await getSetting('registration')).toBe('open')
    await newcomer('okju')
    const viewer = await administrator()
    await switchRegistration(viewer, 'closed')
    await expect(newcomer('minhee')).rejects.toThrow('no new seats')
    await switchRegistration(viewer, 'invitation')
    await expect(newcomer('minhee')).rejects.toThrow('not good')
    await switchRegistration(viewer, 'open')
    await newcomer('minhee')
    expect(await came()).toBe(2)
    const said = await prisma().auditEntry.findMany({ orderBy: { id: 'asc' } })
    expect(said.map(({ details }) => details)).toEqual([
      { from: 'open', to: 'closed' },
      { from: 'closed', to: 'invitation' },
      { from: 'invitation', to: 'open' },
    ])
  })

  it('refuses what is so already, and who is not fresh', async () => {
    const viewer = await administrator()
    await expect(switchRegistration(viewer, 'open')).rejects.toThrow('so already')
    await expect(switchRegistration({ ...viewer, freshAt: new Date(0) }, 'closed')).rejects.toThrow(Stale)
    expect(await acts()).toEqual([])
  })

  it('writes down each of many at once as it was', async () => {
    const viewer = await administrator()
    const to = Array.from(
      { length: 12 },
      (_, n) => (['closed', 'invitation', 'open'] as const)[n % 3] ?? 'open',
    )
    await Promise.allSettled(to.map((mode) => switchRegistration(viewer, mode)))
    const said = await prisma().auditEntry.findMany({ orderBy: { id: 'asc' } })
    const steps = said.map(({ details }) => details as { from: string; to: string })
    expect(steps[0]?.from).toBe('open')
    for (const [n, { from }] of steps.entries()) if (n > 0) expect(from).toBe(steps[n - 1]?.to)
    expect(await getSetting('registration')).toBe(steps.at(-1)?.to)
  })
})

describe('an invitation', () => {
  it('lets in exactly as many as it says, however many come at once', async () => {
    const viewer = await administrator()
    await switchRegistration(viewer, 'invitation')
    const token = await makeInvitation(viewer, inviting())
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) => newcomer(`guest${n}q`, token)),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    expect(await came()).toBe(3)
    expect(await listInvitations()).toMatchObject([{ used: 3, uses: 3, note: 'for the film club' }])
    expect(await acts()).toEqual(['registration switched', 'invitation made'])
  }, 60_000)

  it('is not used up by who does not come in', async () => {
    const viewer = await administrator()
    await switchRegistration(viewer, 'invitation')
    const token = await makeInvitation(viewer, inviting({ uses: 1 }))
    await expect(newcomer(viewer.handle, token)).rejects.toThrow('Somebody has this handle')
    await newcomer('okju', `http://localhost:3000/sign-up/invitation/${token}`)
    await expect(newcomer('minhee', token)).rejects.toThrow('not good')
  })

  it('says the same whether it is used up, too old, taken back or never was', async () => {
    const viewer = await administrator()
    await switchRegistration(viewer, 'invitation')
    const [used, old, revoked] = [
      await makeInvitation(viewer, inviting({ uses: 1 })),
      await makeInvitation(viewer, inviting()),
      await makeInvitation(viewer, inviting()),
    ]
    await newcomer('okju', used)
    const ids = (await listInvitations()).map(({ id }) => id).toSorted((a, b) => a - b)
    await pool().query(
      `update invitation set created_at = now() - interval '9 days', expires_at = now() - interval '1 day' where id = $1`,
      [ids[1]],
    )
    await revokeInvitation(viewer, ids[2] ?? 0)
    await expect(revokeInvitation(viewer, ids[2] ?? 0)).rejects.toThrow('already')
    expect((await listInvitations()).filter((one) => isGood(one))).toEqual([])
    const words = async (token: string | undefined, n: number) =>
      newcomer(`guest${n}q`, token).catch((error) => `${error.field}: ${error.message}`)
    const said = await Promise.all([used, old, revoked, 'x'.repeat(43), 'rubbish', undefined].map(words))
    expect(new Set(said)).toEqual(new Set(['invitation: This invitation is not good, or not any more.']))
  })

  it('is kept as a hash alone', async () => {
    const token = await makeInvitation(await administrator(), inviting({ note: null }))
    const { rows } = await pool().query('select row_to_json(invitation)::text as row from invitation')
    expect(rows).toHaveLength(1)
    expect(rows[0].row).not.toContain(token)
  })

  it.each([
    [{ uses: '0', days: '7', note: '' }, ['uses']],
    [{ uses: '101', days: '91', note: '' }, ['uses', 'days']],
    [{ uses: 'x', days: '', note: 'x'.repeat(201) }, ['uses', 'days', 'note']],
    [{ uses: '100', days: '90', note: ' ' }, []],
  ])('is asked for within limits: %j', (form, wrong) => {
    const { error } = invitationShape.safeParse(form)
    expect([...new Set(error?.issues.map(({ path }) => path[0]) ?? [])]).toEqual(wrong)
  })
})
