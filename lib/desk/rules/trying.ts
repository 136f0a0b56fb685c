import 'server-only'
import { prisma } from '@/lib/db'
import { decode } from '@/lib/documents/decoding/decoding'
import { form } from '@/lib/documents/form/forming'
import { layOut } from '@/lib/documents/laying-out'
import type { HouseRule } from '@/lib/documents/residue/house/rule'
import type { DocumentStatus } from '@/prisma/generated/enums'
import { keyOf, rulesInForce } from './in-force'
import type { RuleDraft } from './schema'

/** So many documents that would change are shown, and none is looked at after so many milliseconds. */
export const SHOWN_MAX = 50
const PATIENCE = 5_000
/** Documents read at once, so that memory is bounded. */
const BATCH = 20

/** A stored document that a rule would change: what it would cut, and what would stay in it again. */
type Changed = { id: number; name: string; status: DocumentStatus; cut: string[]; kept: string[] }

export type Tried = { looked: number; all: number; changed: number; shown: Changed[] }

/** What a rule would make of the documents there are, the newest first, without doing anything. */
export async function tryRule(draft: RuleDraft): Promise<Tried> {
  const now = await rulesInForce()
  return compareRules(now, withDraft(now, draft))
}

/** The rules as they would be. */
export function withDraft(now: readonly HouseRule[], { rule, version, on, name, kind, pattern }: RuleDraft) {
  const others = now.filter(({ key }) => rule === undefined || key.split('/')[1] !== String(rule))
  const drafted = { key: keyOf({ rule: rule ?? 0, version: (version ?? 0) + 1, name }), kind, pattern }
  return on === 'yes' ? [...others, drafted] : others
}

async function compareRules(now: readonly HouseRule[], then: readonly HouseRule[]): Promise<Tried> {
  const started = performance.now()
  const tried: Tried = { looked: 0, all: await prisma().criticDocument.count(), changed: 0, shown: [] }
  for (let before = 2_147_483_647; performance.now() - started < PATIENCE; ) {
    const some = await prisma().criticDocument.findMany({
      where: { id: { lt: before } },
      select: { id: true, name: true, status: true, bytes: true },
      orderBy: { id: 'desc' },
      take: BATCH,
    })
    for (const { bytes, ...document } of some) {
      tried.looked++
      const difference = differenceOf(bytes, now, then)
      if (!difference) continue
      tried.changed++
      if (tried.shown.length < SHOWN_MAX) tried.shown.push({ ...document, ...difference })
    }
    if (some.length < BATCH) break
    before = some.at(-1)?.id ?? 0
  }
  return tried
}

function differenceOf(bytes: Uint8Array, now: readonly HouseRule[], then: readonly HouseRule[]) {
  const formed = form(decode(bytes).text)
  const [before, after] = [layOut(formed, now).cuts, layOut(formed, then).cuts]
  const cut = without(after, before)
  const kept = without(before, after)
  return cut.length + kept.length > 0 ? { cut, kept } : null
}

type Place = { start: number; end: number; text: string }

const without = (some: readonly Place[], others: readonly Place[]): string[] => {
  const known = new Set(others.map(({ start, end }) => `${start} ${end}`))
  return some.filter(({ start, end }) => !known.has(`${start} ${end}`)).map(({ text }) => text)
}
