import 'server-only'
import { prisma } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import type { Rule } from '@/prisma/generated/enums'

/** The rules in the order in which they are printed: what concerns every review first, the law last. */
const ORDER: readonly Rule[] = ['film', 'release', 'people', 'hate', 'spoilers', 'spam', 'quoting', 'law']

const columns = { rule: true, version: true, text: true, since: true } as const

export type Guideline = Prisma.GuidelineGetPayload<{ select: typeof columns }>

/** What members are asked to keep to, as it reads now. */
export function listGuidelines(): Promise<Guideline[]> {
  return tagged([tags.guidelines], 'guidelines', async () => {
    const found = await prisma().guideline.findMany({
      select: columns,
      distinct: ['rule'],
      orderBy: [{ rule: 'asc' }, { version: 'desc' }],
    })
    return found.toSorted((one, other) => ORDER.indexOf(one.rule) - ORDER.indexOf(other.rule))
  })
}

/** How every rule read before, the latest first. */
export async function listFormerGuidelines(): Promise<Guideline[]> {
  const now = await listGuidelines()
  return prisma().guideline.findMany({
    where: { NOT: now.map(({ rule, version }) => ({ rule, version })) },
    select: columns,
    orderBy: [{ since: 'desc' }, { rule: 'asc' }],
  })
}

/** The number under which an act names a rule today. Every rule has a first version, by the migrations. */
export async function presentVersion(tx: Prisma.TransactionClient, rule: Rule): Promise<number> {
  const { version } = await tx.guideline.findFirstOrThrow({
    where: { rule },
    select: { version: true },
    orderBy: { version: 'desc' },
  })
  return version
}

/** Each rule with all its versions, the present one first, and who wrote them: for who writes the next. */
export async function listVersions() {
  const found = await prisma().guideline.findMany({
    select: { ...columns, by: { select: { handle: true } }, _count: { select: { acts: true } } },
    orderBy: { version: 'desc' },
  })
  return ORDER.map((rule) => ({ rule, versions: found.filter((one) => one.rule === rule) }))
}
export type Versions = Awaited<ReturnType<typeof listVersions>>[number]
