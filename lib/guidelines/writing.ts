import 'server-only'
import { assertFresh } from '@/lib/accounts/freshness'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { MistakenField, Refusal } from '@/lib/refusal'
import { tags } from '@/lib/tags'
import type { VersionDraft } from './schema'

/**
 * Puts a rule's next version in force. The one before stays as it was, and with it whatever names it. Of two who
 * write at once the database lets one.
 * @throws MistakenField where it reads so already, Refusal where another is in force by now
 */
export async function writeVersion(
  viewer: Pick<Viewer, 'id' | 'freshAt'>,
  { rule, seen, text }: VersionDraft,
): Promise<void> {
  assertFresh(viewer)
  await prisma().$transaction(async (tx) => {
    const present = await tx.guideline.findFirstOrThrow({
      where: { rule },
      select: { version: true, text: true },
      orderBy: { version: 'desc' },
    })
    if (present.version !== seen) throw overtaken()
    if (present.text === text) throw new MistakenField('text', 'It reads so already.')
    const version = seen + 1
    const { count } = await tx.guideline.createMany({
      data: { rule, version, text, byId: viewer.id },
      skipDuplicates: true,
    })
    if (count === 0) throw overtaken()
    await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [tags.guidelines])
    await record(tx, {
      ...{ actor: viewer, act: 'guideline written', subject: { kind: 'site' } },
      details: { rule, version },
    })
  })
}

const overtaken = () =>
  new Refusal('meanwhile', 'Somebody put another version in force meanwhile. Read that one first.')
