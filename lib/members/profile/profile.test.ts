import { describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'
import { editProfile } from './editing'
import { addFavourite, raiseFavourite, removeFavourite } from './favourites'
import { getMember, listFavourites } from './queries'
import { profileShape } from './schema'

freshDatabase()

const told = { name: 'Okju Jang', pronouns: 'she/her', bio: 'Films.\n\nAnd more films.' }

async function makeFilms(count: number): Promise<string[]> {
  const files = Array.from({ length: count }, () => filmFile())
  for (const file of files) await applied(file)
  return files.map(({ film }) => (film as { slug: string }).slug)
}

const slugsOf = async (member: { id: number }) => (await listFavourites(member)).map(({ slug }) => slug)

describe('a profile', () => {
  it('shows what a member says of themselves, by the month they came', async () => {
    const member = await makeMember({ createdAt: new Date('2026-03-31T23:59:59Z') })
    await editProfile(member, profileShape.parse(told))
    expect(await getMember(member.handle, null)).toMatchObject({ ...told, since: '2026-03', roles: [] })
  })

  it('is found whatever the case of the handle, and not at all where the address is unconfirmed', async () => {
    const { handle } = await makeMember()
    expect((await getMember(handle.toUpperCase(), null))?.handle).toBe(handle)
    const other = await makeMember({ emailConfirmedAt: null })
    expect(await getMember(other.handle, null)).toBeNull()
    expect(await getMember('nobody-at-all', null)).toBeNull()
  })

  it('keeps nothing where nothing was said', () =>
    expect(profileShape.parse({ name: ' ', pronouns: '\u200b', bio: '\n' })).toEqual({
      name: null,
      pronouns: null,
      bio: null,
    }))

  it.each([
    ['name', 'x'.repeat(61)],
    ['pronouns', 'x'.repeat(41)],
    ['bio', 'x'.repeat(501)],
  ])('refuses a %s that is too long, and so does the database', async (field, typed) => {
    expect(profileShape.safeParse({ ...told, [field]: typed }).error?.issues[0]?.path).toEqual([field])
    await expect(editProfile(await makeMember(), { ...told, [field]: typed })).rejects.toThrow()
  })
})

describe('favourite films', () => {
  it('stand in the order they were put, and one may be raised or taken out', async () => {
    const member = await makeMember()
    const [a = '', b = '', c = ''] = await makeFilms(3)
    for (const film of [a, b, c, b]) await addFavourite(member, film)
    expect(await slugsOf(member)).toEqual([a, b, c])
    await raiseFavourite(member, c)
    expect(await slugsOf(member)).toEqual([a, c, b])
    await raiseFavourite(member, a)
    await removeFavourite(member, a)
    expect(await slugsOf(member)).toEqual([c, b])
    expect((await getMember(member.handle, null))?.favourites.map(({ slug }) => slug)).toEqual([c, b])
  })

  it('are four at most, however many are put at once', async () => {
    const member = await makeMember()
    const films = await makeFilms(7)
    const tries = await Promise.allSettled(films.map((film) => addFavourite(member, film)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
    const places = await prisma().favouriteFilm.findMany({ where: { memberId: member.id } })
    expect(places.map(({ place }) => place).toSorted()).toEqual([1, 2, 3, 4])
  })

  it('must be here', async () =>
    expect(addFavourite(await makeMember(), 'no-such-film')).rejects.toThrow('not here any more'))
})
