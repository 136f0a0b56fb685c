import { prisma } from '@/lib/db'
import type { Row } from '@/lib/testing/authorization/row'
import { imported } from '@/lib/testing/imports/files'
import { makeBareFilms } from '@/lib/testing/ratings'

const actions = 'lib/imports/actions.ts'
const editors = ['editor', 'administrator'] as const

let made = 0

/** A row that waits for a person. */
async function unsureRow() {
  made += 1
  const importId = await imported([{ title: `A Duel at Noon ${made}`, year: 2046 }])
  const { id } = await prisma().filmImportRow.findFirstOrThrow({ where: { importId }, select: { id: true } })
  return { row: String(id) }
}

export const importRows: Record<string, Row> = {
  [`${actions} uploadFilmsAction`]: {
    may: editors,
    form: { file: new File(['title\nThe Wick\n'], 'films.csv'), source: '', currency: '', columns: '' },
  },
  [`${actions} takeForFilmAction`]: {
    may: editors,
    form: async () => ({ ...(await unsureRow()), film: (await makeBareFilms(1))[0]?.slug ?? '' }),
  },
  [`${actions} bringInAction`]: {
    may: editors,
    form: async () => ({ ...(await unsureRow()), title: 'A Duel at Noon', year: '1946', directors: '' }),
  },
  [`${actions} leaveOutAction`]: { may: editors, form: unsureRow },
}
