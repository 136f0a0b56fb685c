import { randomBytes } from 'node:crypto'
import { sealed, sessionCookie } from '@/lib/accounts/sessions/cookie'
import { disconnect } from '@/lib/connections'
import { pool, prisma } from '@/lib/db'
import { followThing } from '@/lib/follows/following'
import { followMember } from '@/lib/members/between/following'
import { blockMember } from '@/lib/members/between/keeping-away'
import { spread } from '@/lib/notifications/spreading'
import { makeComment } from '@/lib/testing/comments/making'
import { makeMember, sessionOf } from '@/lib/testing/members'
import { queueNotes } from '@/lib/testing/notifications/telling'
import { makeReview } from '@/lib/testing/reviews'

// Run by `apart.spec.ts` in a process of its own: two members who wrote in every way under one film, followed each
// other and it, were told of each other, and of whom one then blocked the other. Says as JSON who and where.

const letters = () => [...randomBytes(9)].map((byte) => String.fromCodePoint(97 + (byte % 26))).join('')

const film = await prisma().film.findUniqueOrThrow({
  where: { slug: process.argv[2] ?? '' },
  select: { id: true, slug: true },
})
const third = await makeMember()

async function seat() {
  const [word, handle] = [`Zq${letters()}`, `apart-${letters()}`]
  const member = await makeMember({ handle, name: `${word} Name`, createdAt: new Date('2026-01-01') })
  await prisma().member.update({ where: { id: member.id }, data: { bio: `${word} bio` } })
  await followMember(third, member.id)
  await followMember(member, third.id)
  await followThing(member, { kind: 'film', id: film.id })
  return { member, word }
}

const [one, other] = [await seat(), await seat()]
await followMember(one.member, other.member.id)
await followMember(other.member, one.member.id)
const open = { kind: 'film', id: film.id } as const
const thirds = await makeComment({ to: open })
const places = async ({ member, word }: typeof one) => {
  const body = `The lamps went out one by one, says ${word}, and nobody in the row said a word.`
  const review = await makeReview({ body, title: `${word} title`, halfStars: '9' }, member, film)
  const said = await makeComment({ to: open, by: member, body: `${word} on the film.` })
  const answer = await makeComment({ to: thirds.to, by: member, body: `${word} to somebody.` })
  const { id } = await makeComment({
    to: { kind: 'review', id: review.id },
    by: member,
    body: `${word} below.`,
  })
  return [said.id, answer.id, id]
}
const comments = [await places(one), await places(other)]
for (const { id } of await prisma().notice.findMany({ where: { toldTo: { not: null } } }))
  await spread(pool(), id, queueNotes)
await blockMember(one.member, other.member.id)

const seats = await Promise.all(
  [one, other].map(async ({ member, word }, i) => ({
    handle: member.handle,
    word,
    comments: comments[i],
    cookie: `${sessionCookie()}=${sealed(await sessionOf(member))}`,
  })),
)
await disconnect()
// What sends to the queue would else wait for more to send.
process.stdout.write(JSON.stringify({ seats, third: third.handle }), () => process.exit())
