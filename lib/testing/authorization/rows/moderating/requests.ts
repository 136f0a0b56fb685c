import { writeLetter } from '@/lib/accounts/letters'
import { pool } from '@/lib/db'
import { everybody } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { makeEntry } from '@/lib/testing/moderation/making'
import { askAbout, correctionForm, requesting } from '@/lib/testing/moderation/requests'

const actions = 'lib/moderation/requests/actions.ts'
const may = ['editor', 'administrator'] as const
const reason = 'The review itself says so.'
let asked = 0

/** Each by an address of its own, so that none is over the day's number. */
const email = () => `asker${++asked}@example.org`

/** Whoever asks needs no account; who answers is an editor. */
export const requestRows: Record<string, Row> = {
  [`${actions} askAboutEntryAction`]: {
    may: everybody,
    form: async () => requesting(await makeEntry(), { email: email() }),
  },
  [`${actions} confirmRequestAction`]: {
    may: everybody,
    form: async () => {
      const { request: requestId } = await askAbout({ email: email() })
      const letter = await writeLetter(pool(), { letter: 'requestReceived', requestId })
      return { token: /[\w-]{43}$/.exec(letter?.button?.url ?? '')?.[0] ?? '' }
    },
  },
  [`${actions} correctEntryAction`]: {
    may,
    form: async () => {
      const { request, entry } = await askAbout({ email: email() })
      return { request: String(request), reason, ...(await correctionForm(entry, { headline: 'Lamps' })) }
    },
  },
  [`${actions} removeEntryAction`]: {
    may,
    form: async () => ({ request: String((await askAbout({ email: email() })).request), reason }),
  },
  [`${actions} declineRequestAction`]: {
    may,
    form: async () => ({ request: String((await askAbout({ email: email() })).request), reason }),
  },
}
