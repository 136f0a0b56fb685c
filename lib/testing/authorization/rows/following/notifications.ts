import { inGoodStanding, signedIn } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { makeFilms } from '@/lib/testing/ratings'

const follows = 'lib/follows/actions.ts'
const reading = 'lib/notifications/actions.ts'

export const notificationRows: Record<string, Row> = {
  [`${follows} followThingAction`]: {
    may: inGoodStanding,
    form: async () => {
      const [film = { id: 0 }] = await makeFilms(1)
      return { kind: 'film', id: String(film.id), from: '/' }
    },
  },
  [`${follows} unfollowThingAction`]: { may: signedIn, form: { kind: 'film', id: '1', from: '/' } },
  [`${reading} markReadAction`]: { may: signedIn, form: { kind: 'follower', thing: 'member/1', upTo: '1' } },
  [`${reading} markAllReadAction`]: { may: signedIn, form: { upTo: '1' } },
}
