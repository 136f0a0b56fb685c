import { randomBytes } from 'node:crypto'
import { sealed, sessionCookie } from '@/lib/accounts/sessions/cookie'
import { prisma } from '@/lib/db'
import { applied, filmFile } from '@/lib/testing/films'
import { makeMember, sessionOf } from '@/lib/testing/members'
import type { Prisma } from '@/prisma/generated/client'
import type { Field } from './field'
import type { Ground, Planting } from './planting'
import { comments } from './rows/comments'
import { keeping } from './rows/keeping'
import { reviews } from './rows/reviews'
import { trivia } from './rows/trivia'

const PLANTINGS: readonly Planting[] = [...reviews, ...trivia, ...comments, ...keeping]

const letters = () => [...randomBytes(10)].map((byte) => String.fromCodePoint(97 + (byte % 26))).join('')
const mark = letters()

const member = (more: Partial<Prisma.MemberCreateInput> = {}) =>
  makeMember({ handle: `crawl-${letters()}`, createdAt: new Date('2026-01-01'), ...more })

const cookieOf = async (somebody: Awaited<ReturnType<typeof member>>) =>
  `${sessionCookie()}=${sealed(await sessionOf(somebody))}`

async function layFilm() {
  const slug = `crawl-${mark}-2001`
  const title = `The Crawl ${mark}`
  await applied(filmFile({ slug, title, year: 2001, genres: ['Drama'] }))
  return prisma().film.findUniqueOrThrow({ where: { slug }, select: { id: true, slug: true, title: true } })
}

/** Plants a word of its own for every row, in the database of this process. */
export async function plantField(): Promise<Field> {
  const film = await layFilm()
  const authors: string[] = []
  const ground: Ground = {
    film,
    async author() {
      const author = await member()
      authors.push(author.handle)
      return author
    },
  }
  const planted: Field['planted'] = []
  for (const { what, plant } of PLANTINGS) {
    const word = `Zq${letters()}`
    planted.push({ what, word, ...(await plant(word, ground)) })
  }
  const seen = await member()
  await prisma().seenFilm.create({ data: { memberId: seen.id, filmId: film.id } })
  return {
    film,
    authors,
    planted,
    cookies: {
      unseen: await cookieOf(await member()),
      staff: await cookieOf(await member({ roles: ['administrator', 'moderator', 'editor'] })),
      seen: await cookieOf(seen),
    },
  }
}
