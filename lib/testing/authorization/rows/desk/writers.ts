import { prisma } from '@/lib/db'
import { mergeThings } from '@/lib/merging/merging'
import { labelLines } from '@/lib/scales/schema'
import { scaleInForce } from '@/lib/scales/versions'
import type { Row } from '@/lib/testing/authorization/row'
import { makeMember } from '@/lib/testing/members'

const editors = ['editor', 'administrator'] as const
const keeping = 'lib/critics/keeping/actions.ts'

let made = 0
const named = () => ({ name: `Writer ${++made}`, slug: `writer-${made}` })
const changed = { name: 'Okju Jang', seen: '0', aliases: '' }

export const writerRows: Record<string, Row> = {
  [`${keeping} keepCriticAction`]: {
    may: editors,
    form: async () => {
      const { id, name, slug } = await prisma().critic.create({ data: named() })
      return { ...changed, id: String(id), slug, name: `${name} again`, bio: 'Writes about films.' }
    },
  },
  [`${keeping} keepOutletAction`]: {
    may: editors,
    form: async () => {
      const { id, name, slug } = await prisma().outlet.create({ data: named() })
      return { ...changed, id: String(id), slug, name: `${name} again`, url: 'https://post.example/' }
    },
  },
  'lib/merging/actions.ts mergeAction': {
    may: editors,
    form: async () => {
      const [from, into] = [named(), named()]
      await prisma().critic.createMany({ data: [from, into] })
      return { noun: 'critic', from: from.slug, into: into.slug, reason: 'They are one.' }
    },
  },
  'lib/merging/actions.ts undoMergeAction': {
    may: editors,
    form: async () => {
      const [from, into] = [named(), named()]
      await prisma().critic.createMany({ data: [from, into] })
      const editor = await makeMember({ roles: ['editor'] })
      await mergeThings(editor, { noun: 'critic', from: from.slug, into: into.slug, reason: 'They are one.' })
      const { id } = await prisma().merge.findFirstOrThrow({ orderBy: { id: 'desc' } })
      return { merge: String(id), noun: 'critic', slug: into.slug }
    },
  },
  'lib/scales/actions.ts saveScaleAction': {
    may: editors,
    form: async () => {
      const { version = 0, labels = [] } = (await scaleInForce(prisma(), null)) ?? {}
      return {
        ...{ outlet: '', seen: String(version), best: String(200 + version), worst: '', why: 'A test.' },
        labels: labelLines(labels),
      }
    },
  },
}
