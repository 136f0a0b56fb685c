import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { patternWords } from '@/lib/documents/residue/house/rule'
import { queueRereading } from '@/lib/mail/queue'
import { MistakenField, Refusal } from '@/lib/refusal'
import { RULES_MAX, type RuleDraft } from './schema'

/**
 * Writes a rule's first version, or its next one. It counts from the next reading on; documents that wait are read again
 * by a job. @returns the rule's number
 * @throws Refusal where somebody was faster, MistakenField where another rule looks for the same
 */
export async function saveRule(viewer: Pick<Viewer, 'id'>, draft: RuleDraft): Promise<number> {
  const { rule, version, on, ...said } = draft
  return prisma().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('residue rules'))`
    const latest = await tx.residueRule.findMany({
      distinct: ['rule'],
      orderBy: [{ rule: 'asc' }, { version: 'desc' }],
    })
    const before = latest.find((one) => one.rule === rule)
    if (rule !== undefined && (!before || before.version !== version))
      throw new Refusal('changed', 'Somebody changed this rule meanwhile. Load the page again.')
    const others = latest.filter((one) => one.isOn && one.rule !== rule)
    if (on === 'yes') refuseSame(others, said)
    if (on === 'yes' && others.length >= RULES_MAX)
      throw new Refusal('full', `There is room for ${RULES_MAX} rules. Switch one off first.`)
    const next = {
      rule: rule ?? Math.max(0, ...latest.map((one) => one.rule)) + 1,
      version: (before?.version ?? 0) + 1,
    }
    await tx.residueRule.create({ data: { ...next, ...said, isOn: on === 'yes', byId: viewer.id } })
    await record(tx, {
      ...{ actor: viewer, act: 'residue rule written' },
      ...{
        subject: { kind: 'residue rule', id: next.rule },
        details: { version: next.version, isOn: on === 'yes' },
      },
    })
    await queueRereading(tx)
    return next.rule
  })
}

type Said = Pick<RuleDraft, 'kind' | 'pattern'>

function refuseSame(others: readonly Said[], { kind, pattern }: Said): void {
  const same = (one: Said) =>
    one.kind === kind && patternWords(one.pattern).join(' ') === patternWords(pattern).join(' ')
  if (others.some(same)) throw new MistakenField('pattern', 'Another rule looks for this already.')
}
