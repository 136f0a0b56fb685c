import { everybody } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'

const standing = ['anonymous', 'unconfirmed', 'silenced', 'suspended', 'administrator half in']
const good = everybody.filter((person) => !standing.includes(person))

const profile = 'lib/members/profile/actions.ts'

const ofFilm: Row = {
  may: good,
  form: { film: 'no-such-film' },
}

export const memberRows: Record<string, Row> = {
  'lib/members/actions.ts changeHandleAction': { may: good, form: { handle: 'another-handle' } },
  [`${profile} editProfileAction`]: { may: good, form: { name: 'Okju', pronouns: '', bio: '' } },
  [`${profile} addFavouriteAction`]: ofFilm,
  [`${profile} raiseFavouriteAction`]: ofFilm,
  [`${profile} removeFavouriteAction`]: ofFilm,
}
