import { beforeEach, describe, expect, it } from 'vitest'
import { signUp } from '@/lib/accounts/signing-up'
import { pool, prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, somewhere } from '@/lib/testing/members'
import { changeHandle, listFormerHandles } from './changing-handle'
import { getMember } from './profile/queries'

freshDatabase('each test')

const someone = { invitation: '', email: 'newcomer@example.org', password: 'a seat by the aisle' }
const handleOf = async ({ id }: { id: number }) =>
  (await prisma().member.findUniqueOrThrow({ where: { id } })).handle
const aYearPasses = () =>
  pool().query("update taken_handle set released_at = released_at - interval '1 year'")

let okju: Awaited<ReturnType<typeof makeMember>>
beforeEach(async () => {
  okju = await makeMember({ handle: 'okju' })
})

it('leads from the old handle to the new', async () => {
  await changeHandle(okju, 'minhee')
  expect((await getMember('okju', null))?.handle).toBe('minhee')
  expect((await listFormerHandles(okju)).map(({ key }) => key)).toEqual(['okju'])
})

it('lets the former owner take it back', async () => {
  await changeHandle(okju, 'minhee')
  await changeHandle({ ...okju, handle: 'minhee' }, 'Okju')
  expect((await getMember('minhee', null))?.handle).toBe('Okju')
})

it('may change no more than its case', async () => {
  await changeHandle(okju, 'OkJu')
  expect(await handleOf(okju)).toBe('OkJu')
  expect(await listFormerHandles(okju)).toEqual([])
  await expect(changeHandle({ ...okju, handle: 'OkJu' }, 'OkJu')).rejects.toThrow('your handle already')
})

describe('a handle somebody gave up', () => {
  it.each(['okju', 'OKJU', 'оkjυ'])(
    'is not to be had for a year, by change or sign-up: %s',
    async (alike) => {
      await changeHandle(okju, 'minhee')
      const other = await makeMember({ handle: 'jongseo' })
      await expect(changeHandle(other, alike)).rejects.toThrow('Somebody has this handle')
      await expect(signUp({ ...someone, handle: alike }, somewhere())).rejects.toThrow(
        'Somebody has this handle',
      )
      // The same words for an address that has an account, or one could ask for those.
      await expect(signUp({ ...someone, email: other.email, handle: alike }, somewhere())).rejects.toThrow(
        'Somebody has this handle',
      )
    },
  )

  it('is anybody’s after a year', async () => {
    await changeHandle(okju, 'minhee')
    await aYearPasses()
    expect(await getMember('okju', null)).toBeNull()
    await signUp({ ...someone, handle: 'okju' }, somewhere())
    await expect(changeHandle({ ...okju, handle: 'minhee' }, 'okju')).rejects.toThrow('Somebody has')
  })
})

it('is changed twice in thirty days and no more; a handle that is taken costs nothing', async () => {
  await makeMember({ handle: 'jongseo' })
  for (const _ of '123') await expect(changeHandle(okju, 'jongseo')).rejects.toThrow('Somebody has')
  await changeHandle(okju, 'second')
  await changeHandle({ ...okju, handle: 'second' }, 'third')
  await expect(changeHandle({ ...okju, handle: 'third' }, 'fourth')).rejects.toThrow(/again in \d+ days/)
})

describe('of many at once', () => {
  it('one gets a handle', async () => {
    const members = await Promise.all(['ann', 'bob', 'cas', 'dan'].map((handle) => makeMember({ handle })))
    const tries = await Promise.allSettled([
      ...members.map((member) => changeHandle(member, 'wanted')),
      signUp({ ...someone, handle: 'wanted' }, somewhere()),
    ])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries)
      if (one.status === 'rejected') expect(String(one.reason.message)).toMatch('Somebody has')
  })

  it('none gets what another gives up at that moment, nor do two swap', async () => {
    const other = await makeMember({ handle: 'minhee' })
    const tries = await Promise.allSettled([
      changeHandle(okju, 'released'),
      changeHandle(other, 'okju'),
      signUp({ ...someone, handle: 'okju' }, somewhere()),
    ])
    expect(tries.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
    const swap = [changeHandle({ ...okju, handle: 'released' }, 'minhee'), changeHandle(other, 'released')]
    expect((await Promise.allSettled(swap)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
