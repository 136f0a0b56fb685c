import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { lockCatalogue } from '@/lib/catalogue/locking'
import { filmsPrinting } from '@/lib/catalogue/moves'
import { keepFormerSlug } from '@/lib/catalogue/slugs'
import { rebuildTouched } from '@/lib/catalogue/touching'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { MistakenField, Refusal } from '@/lib/refusal'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import { PARTS, type Part } from './parts'
import type { Writer, WriterDraft } from './schema'
import { standingWriter, type WriterNoun, writerCalled } from './standing'

type Tx = Prisma.TransactionClient

/**
 * Changes what is said of a critic or an outlet: what stood there is kept, a former address leads on, a former name
 * stays another name, and every page that prints it is made anew.
 * @throws MistakenField for what is somebody else's, Refusal where it was changed meanwhile
 */
export async function keepWriter(
  editor: Pick<Viewer, 'id'>,
  noun: WriterNoun,
  { id, seen, ...typed }: WriterDraft,
): Promise<void> {
  await prisma().$transaction(
    async (tx) => {
      await lockCatalogue(tx)
      const standing = await standingWriter(tx, noun, { id })
      if (!standing) throw new Refusal('gone', `This ${noun} is not here any more.`)
      const { says } = standing
      const given = { ...typed, aliases: aliasesOf(says, typed) }
      const changed = changedIn(says, given)
      if (changed.length === 0) throw new MistakenField('name', 'It reads so already.')
      if (standing.seen !== seen)
        throw new Refusal('changed', `Somebody has changed this ${noun} meanwhile. Load the page again.`)
      await checkNames(tx, noun, id, given)
      if (changed.includes('slug')) await moveTo(tx, noun, id, says.slug, given.slug)
      await write(tx, noun, id, given)
      await tx.writerRevision.create({
        data: { noun, targetId: id, byId: editor.id, changed, before: says },
      })
      await rebuildTouched(tx, new Set(await filmsPrinting(tx, noun, id)))
      // One of whom nothing is public is on no film's page.
      await announce(
        (sql, params) => tx.$executeRawUnsafe(sql, ...params),
        [tags.films, noun === 'critic' ? tags.critic(id) : tags.outlet(id)],
      )
      await record(tx, {
        ...{ actor: editor, act: 'writer changed', subject: { kind: noun, id } },
        details: { fields: changed.length },
      })
    },
    { timeout: 120_000 },
  )
}

/** Whoever is renamed keeps being found by the name before. */
function aliasesOf(says: Writer, { name, aliases }: Writer): string[] {
  const all = says.name === name ? aliases : [...aliases, says.name]
  return [...new Set(all)].filter((alias) => alias !== name).toSorted()
}

function changedIn(before: Writer, after: Writer): Part[] {
  const said = (of: Writer, part: Part) => (part === 'aliases' ? of.aliases.toSorted().join('\n') : of[part])
  return (Object.keys(PARTS) as Part[]).filter((part) => said(before, part) !== said(after, part))
}

async function checkNames(tx: Tx, noun: WriterNoun, id: number, { name, aliases }: Writer): Promise<void> {
  for (const [field, names] of [['name', [name]] as const, ['aliases', aliases] as const])
    for (const one of names) {
      const whose = await writerCalled(tx, noun, one)
      if (whose !== null && whose !== id)
        throw new MistakenField(field, `“${one}” is another ${noun}’s name. Are they one, merge them.`)
    }
}

async function moveTo(tx: Tx, noun: WriterNoun, id: number, from: string, to: string): Promise<void> {
  if (await standingWriter(tx, noun, { slug: to }))
    throw new MistakenField('slug', `There is another ${noun} at this address.`)
  const former = await tx.formerSlug.findUnique({
    where: { noun_scopeId_slug: { noun, scopeId: 0, slug: to } },
    select: { targetId: true },
  })
  if (former && former.targetId !== id)
    throw new MistakenField('slug', `This address was another ${noun}’s, and still leads there.`)
  await keepFormerSlug(tx, noun, { from, to, targetId: id })
}

async function write(tx: Tx, noun: WriterNoun, id: number, { name, slug, about, aliases }: Writer) {
  const names = { deleteMany: {}, create: aliases.map((alias) => ({ name: alias })) }
  if (noun === 'critic')
    await tx.critic.update({ where: { id }, data: { name, slug, bio: about, aliases: names } })
  else await tx.outlet.update({ where: { id }, data: { name, slug, url: about, aliases: names } })
}
