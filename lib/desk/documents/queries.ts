import 'server-only'
import { z } from 'zod'
import { prisma } from '@/lib/db'
import type { KeptField } from '@/lib/desk/fields/decided'
import { missingOf } from '@/lib/desk/fields/decided'
import { DocumentStatus } from '@/prisma/generated/enums'
import { NEEDS, type Need, needOf } from './needs'
import { rawOf } from './reading-row'

export const PAGE = 50
/** Documents that are open at once, and looked through for what they need. */
const MOST_OPEN = 2_000

/** Which documents a list shows. */
export const inboxShape = z.object({
  status: z.enum(DocumentStatus).catch('open'),
  need: z
    .enum(Object.keys(NEEDS) as [Need])
    .optional()
    .catch(undefined),
  before: z.coerce.number().int().positive().optional().catch(undefined),
})
export type InboxFilters = z.infer<typeof inboxShape>

const listed = {
  ...{ id: true, name: true, receivedAt: true, status: true, reason: true, reading: true },
  film: { select: { title: true, slug: true } },
  receivedBy: { select: { handle: true } },
  review: { select: { slug: true, film: { select: { slug: true } } } },
  fields: { where: { position: 0 } },
} as const

/** What a document's stored reading says beside its fields. */
const kept = z.object({
  duplicatesOf: z.array(z.string()),
  warnings: z.array(z.string()),
  film: z.object({ value: z.object({ title: z.string().nullable() }) }),
  headline: z.object({ value: z.string().nullable() }),
  sections: z.array(
    z.object({
      ...{ heading: z.string().nullable(), inferred: z.boolean(), kind: z.string(), confidence: z.number() },
      ...{ start: z.number(), end: z.number() },
    }),
  ),
})

/** Documents of a status, the newest first, with what each needs, and how many there are of each need. */
export async function listDocuments({ status, need, before }: InboxFilters) {
  const found = await prisma().criticDocument.findMany({
    where: { status, ...(before && status !== 'open' ? { id: { lt: before } } : {}) },
    select: listed,
    orderBy: { id: 'desc' },
    take: status === 'open' ? MOST_OPEN : PAGE + 1,
  })
  const all = found.map(({ reading, fields, ...document }) => {
    const { duplicatesOf, film, headline } = kept.parse(reading)
    return {
      ...document,
      need: needOf(fields, duplicatesOf),
      headline: headline.value,
      title: document.film?.title ?? film.value.title,
    }
  })
  const counts = Map.groupBy(all, (document) => document.need)
  const wanted = all.filter(
    (document) => (!need || document.need === need) && (!before || document.id < before),
  )
  return {
    counts: (Object.keys(NEEDS) as Need[]).map((name) => ({ name, many: counts.get(name)?.length ?? 0 })),
    documents: wanted.slice(0, PAGE),
    next: wanted.length > PAGE ? (wanted[PAGE - 1]?.id ?? null) : null,
  }
}
export type Inbox = Awaited<ReturnType<typeof listDocuments>>

const whole = {
  ...{ id: true, name: true, encoding: true, form: true, rightsBasis: true, status: true, version: true },
  ...{ bytes: true, reading: true, reason: true, receivedAt: true, readWith: true, sha256: true },
  film: { select: { title: true, slug: true, year: true } },
  review: { select: { id: true, slug: true, film: { select: { slug: true } } } },
  receivedBy: { select: { handle: true } },
  cuts: { orderBy: { start: 'asc' } },
  fields: { orderBy: { position: 'asc' } },
} as const

/** One document with its raw text, its receipt and its fields; null where there is none. */
export async function getDocument(id: number) {
  const found = await prisma().criticDocument.findUnique({ where: { id }, select: whole })
  if (!found) return null
  const { bytes, reading, fields, ...document } = found
  const { duplicatesOf, warnings, sections } = kept.parse(reading)
  return {
    ...{ ...document, duplicatesOf, warnings, sections },
    fields: fields satisfies KeptField[],
    raw: rawOf(bytes).text,
    missing: missingOf(fields),
  }
}
export type WholeDocument = NonNullable<Awaited<ReturnType<typeof getDocument>>>
