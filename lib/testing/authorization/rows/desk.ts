import { prisma } from '@/lib/db'
import type { Row } from '@/lib/testing/authorization/row'
import { makeDocument, makeReadyDocument, reviewText } from '@/lib/testing/desk/making'
import { makeEntry } from '@/lib/testing/moderation/making'
import { correctionForm } from '@/lib/testing/moderation/requests'

const actions = 'lib/desk/actions.ts'
const may = ['editor', 'administrator'] as const

const sent = (form: Record<string, string | number>) =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]))
const waiting = async () => sent(await makeDocument())
const critic = { name: 'critic', position: '0', seen: '' }

async function setAside() {
  const { document } = await makeDocument()
  const data = { status: 'setAside' as const, reason: 'It is no review.' }
  await prisma().criticDocument.update({ where: { id: document }, data })
  return { document: String(document) }
}

async function withCut() {
  const { document } = await makeDocument()
  const { start } = await prisma().documentCut.findFirstOrThrow({ where: { documentId: document } })
  return sent({ document, start, restore: 'yes' })
}

async function decided() {
  const { document } = await makeDocument()
  const decidedAt = new Date()
  await prisma().documentField.updateMany({
    where: { documentId: document, name: 'critic' },
    data: { decision: 'accepted', value: 'Ann Roe', decidedAt },
  })
  return { ...sent({ document, ...critic }), decision: 'accepted', seen: decidedAt.toISOString() }
}

async function ready() {
  const { document, version } = await makeReadyDocument()
  return sent({ document, version })
}

async function forAnEntry() {
  const { slug, film } = await prisma().criticReview.findUniqueOrThrow({
    where: { id: await makeEntry() },
    select: { slug: true, film: { select: { slug: true } } },
  })
  return { ...(await waiting()), review: `${film.slug}/${slug}` }
}

export const deskRows: Record<string, Row> = {
  [`${actions} takeInAction`]: {
    may,
    form: async () => ({ text: reviewText(), film: '', rights: 'unknown' }),
  },
  [`${actions} decideFieldAction`]: {
    may,
    form: async () => ({ ...(await waiting()), ...critic, decision: 'accepted' }),
  },
  [`${actions} undecideFieldAction`]: { may, form: decided },
  [`${actions} acceptSureAction`]: { may, form: waiting },
  [`${actions} restoreCutAction`]: { may, form: withCut },
  [`${actions} sayRightsAction`]: { may, form: async () => ({ ...(await waiting()), rights: 'own' }) },
  [`${actions} setAsideAction`]: {
    may,
    form: async () => ({ ...(await waiting()), reason: 'It is no review.' }),
  },
  [`${actions} takeUpAction`]: { may, form: setAside },
  [`${actions} publishDocumentAction`]: { may, form: ready },
  [`${actions} attachDocumentAction`]: { may, form: forAnEntry },
  [`${actions} showEntryAction`]: {
    may,
    form: async () => ({ review: String(await makeEntry()), shown: 'no' }),
  },
  [`${actions} correctByHandAction`]: {
    may,
    form: async () => {
      const entry = await makeEntry()
      return { ...(await correctionForm(entry, { headline: 'A lamp is lit' })), review: String(entry) }
    },
  },
}
