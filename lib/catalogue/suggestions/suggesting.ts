import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { digestOf } from '@/lib/catalogue/editing/digest'
import { isProtected } from '@/lib/catalogue/editing/protecting'
import { readPart } from '@/lib/catalogue/editing/reading'
import { SHAPES, type Value } from '@/lib/catalogue/editing/shapes/parts'
import { settled, standingIn } from '@/lib/catalogue/editing/standing/standing'
import { prisma } from '@/lib/db'
import { lockMember } from '@/lib/members/announcing'
import { getTrust } from '@/lib/members/trust/facts'
import { levelsBy } from '@/lib/members/trust/levels'
import { MistakenField, Refusal, TooOften } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { withHidden } from './hiding'
import { SUGGESTIONS } from './paths'
import type { suggestingShape } from './schema'

/** Suggests what a part of a film should say. While one waits for an answer, its member suggests no other to that part. */
export async function suggestEdit(
  viewer: Pick<Viewer, 'id' | 'createdAt'>,
  { film: slug, part, seen, reason, link, ...typed }: z.infer<typeof suggestingShape>,
): Promise<void> {
  const { level, rules } = await getTrust(viewer)
  await prisma().$transaction(async (tx) => {
    await lockMember(tx, viewer.id)
    const film = await tx.film.findUnique({ where: { slug }, select: { id: true } })
    if (!film) throw new Refusal('gone', 'This film is not here any more.')
    const subject = { kind: 'film', id: film.id } as const
    if (await isProtected(tx, subject))
      throw new Refusal('protected', 'Our editors keep this film by hand: it takes no suggestions for now.')
    const where = { memberId: viewer.id, filmId: film.id, part, outcome: null }
    if ((await tx.editSuggestion.count({ where })) > 0)
      throw new Refusal('waiting', 'You wait for an answer about this already.', {
        words: 'See what you suggested',
        path: SUGGESTIONS,
      })
    const before: Value = await standingIn(tx, subject, part)
    const base = digestOf(part, before)
    if (base !== seen)
      throw new Refusal('changed', 'Somebody has edited this meanwhile: look whether it is still wrong.')
    const { value } = readPart(part, typed)
    if (value === null) throw new MistakenField('reason', 'Load the page again.')
    const after: Value = await settled(tx, part, withHidden<typeof part>(value, before as typeof value))
    refuseTwice(part, after)
    if (digestOf(part, after) === base)
      throw new MistakenField('reason', 'It reads as it does now. Change what is wrong.')
    await mustBeAllowed(tx, viewer, levelsBy(rules)[level].suggestions)
    await tx.editSuggestion.create({ data: { ...where, base, before, after, reason, link } })
  })
}

const DAY = 24 * 3_600_000

/** So many within a day and a night, whatever became of them. */
async function mustBeAllowed(tx: Prisma.TransactionClient, { id: memberId }: { id: number }, most: number) {
  const where = { memberId, at: { gt: new Date(Date.now() - DAY) } }
  const today = await tx.editSuggestion.findMany({ where, select: { at: true }, orderBy: { id: 'asc' } })
  if (today.length < most) return
  const first = today[0]?.at.getTime() ?? Date.now()
  throw new TooOften(
    Math.ceil((first + DAY - Date.now()) / 1_000),
    `You have suggested ${today.length} corrections within a day, as many as you can for now.`,
  )
}

/** What is there already, and was not seen since it gives something away. */
function refuseTwice(part: keyof typeof SHAPES, value: Value): void {
  const sense = SHAPES[part].sense as (value: Value) => [string, string][]
  if (sense(value).length > 0)
    throw new Refusal('twice', 'One of these stands here already, among what gives something away.')
}
