import { sealed, sessionCookie } from '@/lib/accounts/sessions/cookie'
import { makeMember, sessionOf } from '@/lib/testing/members'

/** Somebody who settled here long ago, signed in. */
export type Person = { id: number; handle: string; cookie: string }

export async function seatPeople(count: number): Promise<Person[]> {
  const people: Person[] = []
  for (let n = 0; n < count; n++) {
    const member = await makeMember({ createdAt: new Date('2026-01-01') })
    const cookie = `${sessionCookie()}=${sealed(await sessionOf(member))}`
    people.push({ id: member.id, handle: member.handle, cookie })
  }
  return people
}
