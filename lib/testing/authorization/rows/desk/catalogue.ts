import { protect } from '@/lib/catalogue/editing/by-hand'
import { listOwnSuggestions } from '@/lib/catalogue/suggestions/queries'
import { suggestingShape } from '@/lib/catalogue/suggestions/schema'
import { suggestEdit } from '@/lib/catalogue/suggestions/suggesting'
import { inGoodStanding } from '@/lib/testing/authorization/people'
import type { Row } from '@/lib/testing/authorization/row'
import { edited, formOf, makeEditable, makeEditor } from '@/lib/testing/catalogue/editing'
import type { Member } from '@/prisma/generated/client'

const actions = 'lib/catalogue/editing/actions.ts'
const suggestions = 'lib/catalogue/suggestions/actions.ts'
const editors = ['editor', 'administrator'] as const

/** A film, as forms about all of it name it. */
async function film() {
  const { id } = await makeEditable()
  return { of: 'film', entry: String(id) }
}

const suggesting = async (typed: Record<string, string>) => {
  const film = await makeEditable()
  const { of: _, entry: __, ...form } = await formOf(film, 'year', typed)
  return { ...form, film: film.slug, reason: 'It stands on the poster.', link: '' }
}

/** What a member suggests, as an editor has it before them. */
async function waiting(member: Member) {
  const { film, seen, ...form } = await suggesting({ year: '1994' })
  await suggestEdit(member, suggestingShape.parse({ ...form, film, seen }))
  const [found] = await listOwnSuggestions(member)
  return { suggestion: String(found?.id), part: 'year', seen, year: '1993', answer: 'It was a year before.' }
}

export const catalogueRows: Record<string, Row> = {
  [`${suggestions} suggestEditAction`]: {
    may: inGoodStanding,
    form: () => suggesting({ year: '1994' }),
  },
  [`${suggestions} acceptSuggestionAction`]: { may: editors, form: waiting },
  [`${suggestions} acceptChangedAction`]: { may: editors, form: waiting },
  [`${suggestions} declineSuggestionAction`]: { may: editors, form: waiting },
  [`${actions} editPartAction`]: {
    may: editors,
    form: async () => formOf(await makeEditable(), 'year', { year: '1994' }),
  },
  [`${actions} undoEditAction`]: {
    may: editors,
    form: async () => ({
      edit: String(await edited(await makeEditor(), await makeEditable(), 'year', { year: '1994' })),
    }),
  },
  [`${actions} protectAction`]: {
    may: editors,
    form: async () => ({ ...(await film()), reason: 'Edited to and fro.' }),
  },
  [`${actions} liftProtectionAction`]: {
    may: editors,
    form: async () => {
      const made = await film()
      await protect(await makeEditor(), { kind: 'film', id: Number(made.entry) }, 'Edited to and fro.')
      return made
    },
  },
}
