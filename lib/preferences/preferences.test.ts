import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { choosePreferences } from './choosing'
import { formatsOf, preferencesShape } from './schema'

freshDatabase()

it('keeps what a member chose, and begins with what the device has', async () => {
  const member = await makeMember()
  expect([member.appearance, formatsOf(member)]).toEqual(['system', 'en-GB'])
  const chosen = preferencesShape.parse({ appearance: 'dark', formats: 'ko-KR' })
  await choosePreferences(member, chosen)
  expect(await prisma().member.findUnique({ where: { id: member.id } })).toMatchObject(chosen)
})

it.each([{ appearance: 'sepia' }, { formats: 'tlh' }, { formats: undefined }])('refuses %j', (wrong) =>
  expect(preferencesShape.safeParse({ appearance: 'dark', formats: 'ko-KR', ...wrong }).success).toBe(false),
)

it('goes on with everybody’s formats where those chosen are not offered any more', () =>
  expect(formatsOf({ formats: 'xx-XX' })).toBe('en-GB'))
