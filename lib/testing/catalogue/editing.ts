import { digestOf } from '@/lib/catalogue/editing/digest'
import { editPart } from '@/lib/catalogue/editing/editing'
import { readPart } from '@/lib/catalogue/editing/reading'
import type { Part, Subject, Value } from '@/lib/catalogue/editing/shapes/parts'
import { standingIn } from '@/lib/catalogue/editing/standing/standing'
import { prisma } from '@/lib/db'
import { applied, filmFile } from '@/lib/testing/films'
import { makeMember } from '@/lib/testing/members'

/** A film with as much about it as is told, by number. */
export async function makeEditable(more: object = {}): Promise<Subject & { slug: string }> {
  const file = filmFile(more)
  await applied(file)
  const { slug } = file.film
  const { id } = await prisma().film.findUniqueOrThrow({ where: { slug }, select: { id: true } })
  return { kind: 'film', id, slug }
}

export const makeEditor = () => makeMember({ roles: ['editor'] })

/** What stands in a part, and the digest that an editor would have before them. */
export async function stands<P extends Part>(
  subject: Subject,
  part: P,
): Promise<{ value: Value<P>; seen: string }> {
  const value = await standingIn(prisma(), subject, part)
  return { value, seen: digestOf(part, value) }
}

/** The form of a part as it stands, with what is typed over it. */
export async function formOf(subject: Subject, part: Part, typed: Record<string, string> = {}) {
  const { value, seen } = await stands(subject, part)
  const said = (fields: object, before = '') =>
    Object.entries(fields).flatMap(([name, says]) =>
      says === null || says === false
        ? []
        : [[`${before}${name}`, says === true ? 'on' : Array.isArray(says) ? says.join('; ') : String(says)]],
    )
  const form = Object.fromEntries([
    ...said(value.one),
    ...value.rows.flatMap((row, n) => said(row, `${n}.`)),
  ]) as Record<string, string>
  const about = { of: subject.kind, entry: String(subject.id), part, seen, reason: '' }
  return { ...form, ...about, ...typed }
}

/** Edits a part as an editor would who has it before them. */
export async function edited(
  editor: { id: number },
  subject: Subject,
  part: Part,
  typed: Record<string, string>,
  seen?: string,
): Promise<number | null> {
  const form = await formOf(subject, part, typed)
  const { value, errors } = readPart(part, form)
  if (value === null) throw new Error(JSON.stringify(errors))
  return prisma().$transaction(
    (tx) =>
      editPart(tx, editor, { subject, part, value, seen: seen ?? form.seen ?? '', reason: 'As they say.' }),
    { maxWait: 20_000, timeout: 20_000 },
  )
}
