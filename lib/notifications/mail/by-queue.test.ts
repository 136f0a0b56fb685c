import { expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { databaseUrl, handOn } from '@/lib/env'
import { followThing } from '@/lib/follows/following'
import { openPost } from '@/lib/mail/post'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { mailServer } from '@/lib/testing/notifications/mail-server'
import { linesOf } from '@/lib/testing/notifications/telling'
import { makeFilms } from '@/lib/testing/ratings'
import { makeReview } from '@/lib/testing/reviews'

freshDatabase()

it('a post is told and mailed by the queue, to who wants that, and to the others told alone', async () => {
  handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' })
  const server = await mailServer()
  const [film = { id: 0, slug: '' }] = await makeFilms(1)
  const [wanting, other] = [await makeMember({ mailKinds: ['reviewsOfFollowed'] }), await makeMember()]
  await prisma().mailConsent.create({ data: { memberId: wanting.id, email: wanting.email } })
  for (const member of [wanting, other]) await followThing(member, { kind: 'film', id: film.id })
  const close = await openPost(databaseUrl())
  try {
    await makeReview({}, undefined, film)
    await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 12_000, interval: 100 })
    expect(server.received[0]).toMatchObject({ to: [{ address: wanting.email }] })
    for (const member of [wanting, other]) expect(await linesOf(member)).toHaveLength(1)
  } finally {
    await close()
  }
})
