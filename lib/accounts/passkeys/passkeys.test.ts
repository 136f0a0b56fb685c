import { beforeEach, expect, it, vi } from 'vitest'
import { Stale } from '@/lib/accounts/freshness'
import { getSession, openSession } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { asking } from '@/lib/testing/asking'
import { makeAuthenticator } from '@/lib/testing/authenticator'
import { freshDatabase } from '@/lib/testing/database'
import { makeViewer } from '@/lib/testing/factors'
import { sessionOf, somewhere } from '@/lib/testing/members'
import { listOwnPasskeys, removePasskey, renamePasskey } from './own'
import { askForProofByPasskey, proveByPasskey, signInByPasskey } from './proving'
import { addPasskey, askForPasskey } from './registering'

vi.mock('next/headers', async () => (await import('@/lib/testing/asking')).nextHeaders)

freshDatabase()
beforeEach(() => {
  handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise', APP_URL: '', PORT: '3000' })
  asking({})
})

async function memberWithPasskey(counter = 0) {
  const viewer = await makeViewer()
  const device = makeAuthenticator()
  await addPasskey(viewer, {
    name: 'My phone',
    response: device.register(await askForPasskey(viewer), counter),
  })
  return { ...viewer, device }
}

const ask = () => askForProofByPasskey(somewhere())

it('opens a whole session without a name, and has become the second factor', async () => {
  const viewer = await makeViewer()
  const other = await sessionOf(viewer)
  const device = makeAuthenticator()
  await addPasskey(viewer, { name: 'My phone', response: device.register(await askForPasskey(viewer)) })
  expect([await getSession(other), (await getSession(viewer.token))?.member.factorSince]).toEqual([
    null,
    expect.any(Date),
  ])
  expect((await openSession(prisma(), viewer, somewhere())).factorDue).toBe(true)
  const opened = await signInByPasskey(device.prove(await ask()), somewhere())
  expect((await getSession(opened.token))?.member.id).toBe(viewer.id)
  expect((await listOwnPasskeys(viewer))[0]).toMatchObject({ name: 'My phone', lastUsedAt: expect.any(Date) })
})

it('takes an answer once, of twenty at once', async () => {
  const { device } = await memberWithPasskey()
  const answer = device.prove(await ask())
  const tries = await Promise.allSettled(
    Array.from({ length: 20 }, () => signInByPasskey(answer, somewhere())),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('takes no counter that stands still or goes back', async () => {
  const { device } = await memberWithPasskey(7)
  await signInByPasskey(device.prove(await ask(), 8), somewhere())
  for (const counter of [8, 7, 0])
    await expect(signInByPasskey(device.prove(await ask(), counter), somewhere())).rejects.toThrow(
      /opens nothing/,
    )
  await signInByPasskey(device.prove(await ask(), 9), somewhere())
})

it('takes nothing that was asked of another browser, or too long ago', async () => {
  const { device } = await memberWithPasskey()
  const options = await ask()
  asking({})
  await expect(signInByPasskey(device.prove(options), somewhere())).rejects.toThrow(/took too long/)
  const late = await ask()
  await prisma().passkeyChallenge.updateMany({ data: { expiresAt: new Date() } })
  await expect(signInByPasskey(device.prove(late), somewhere())).rejects.toThrow(/took too long/)
})

it('takes no key of another site, none that was not unlocked, and none that was removed', async () => {
  const viewer = await makeViewer()
  for (const device of [
    makeAuthenticator({ origin: 'http://evil.example' }),
    makeAuthenticator({ verifies: false }),
  ]) {
    const response = device.register(await askForPasskey(viewer))
    await expect(addPasskey(viewer, { name: 'x', response })).rejects.toThrow(/not one we can take/)
  }
  const member = await memberWithPasskey()
  const [passkey] = await listOwnPasskeys(member)
  await removePasskey(member, passkey?.id ?? 0)
  await expect(signInByPasskey(member.device.prove(await ask()), somewhere())).rejects.toThrow(
    /opens nothing/,
  )
  expect((await openSession(prisma(), member, somewhere())).factorDue).toBe(false)
})

it('takes an answer for the purpose it was asked for, and of the member it was asked of', async () => {
  const [viewer, other] = [await memberWithPasskey(), await memberWithPasskey()]
  const response = makeAuthenticator().register(await askForPasskey(viewer))
  await expect(addPasskey(other, { name: 'x', response })).rejects.toThrow(/took too long/)
  await expect(proveByPasskey(viewer, other.device.prove(await ask()))).rejects.toThrow(/another account/)
  await prisma().session.update({ where: { id: viewer.sessionId }, data: { freshAt: new Date(0) } })
  await proveByPasskey(viewer, viewer.device.prove(await ask()))
  expect((await getSession(viewer.token))?.freshAt.getTime()).toBeGreaterThan(0)
})

it('is one’s own to rename and remove, and made or removed only by who showed lately who they are', async () => {
  const [viewer, other] = [await memberWithPasskey(), await makeViewer()]
  const id = (await listOwnPasskeys(viewer))[0]?.id ?? 0
  await renamePasskey(viewer, id, 'My old phone')
  expect((await listOwnPasskeys(viewer))[0]?.name).toBe('My old phone')
  await expect(renamePasskey(other, id, 'Mine')).rejects.toThrow(/no such passkey/)
  await expect(removePasskey(other, id)).rejects.toThrow(/no such passkey/)
  const stale = { ...viewer, freshAt: new Date(Date.now() - 3_600_000) }
  await expect(removePasskey(stale, id)).rejects.toThrow(Stale)
  await expect(askForPasskey(stale)).rejects.toThrow(Stale)
})
