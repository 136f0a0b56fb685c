import 'server-only'
import type { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { cataloguePath } from '@/lib/desk/paths'
import { MistakenField } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { digestOf } from './digest'
import { editPart } from './editing'
import { readPart } from './reading'
import type { editingShape } from './schema'
import type { Subject } from './shapes/parts'
import { standingIn } from './standing/standing'
import { undoEdit } from './undoing'

type Editor = Pick<Viewer, 'id'>
type Tx = Prisma.TransactionClient

/** Long enough for somebody who is credited in hundreds of films. */
const PATIENCE = { maxWait: 10_000, timeout: 60_000 } as const

const inOne = <T>(run: (tx: Tx) => Promise<T>): Promise<T> => prisma().$transaction(run, PATIENCE)

/** What an editor typed becomes an edit. Answers the page that shows it. */
export const editByHand = (
  editor: Editor,
  { of, entry, part, seen, reason, ...typed }: z.infer<typeof editingShape>,
): Promise<string> =>
  inOne(async (tx) => {
    const subject: Subject = { kind: of, id: entry }
    const { value } = readPart(part, typed)
    if (value === null) throw new MistakenField('reason', 'Load the page again.')
    const edit = await editPart(tx, editor, { subject, part, value, seen, reason })
    return `${await pathOf(tx, subject)}?done=${edit === null ? 'nothing' : part}`
  })

/** Takes an edit back with one press. */
export const undo = (editor: Editor, edit: number): Promise<string> =>
  inOne(async (tx) => `${await pathOf(tx, (await undoEdit(tx, editor, edit)).subject)}?done=undone`)

/** From now on only editors change it, by hand; and anybody again. */
export const protect = (editor: Editor, subject: Subject, reason: string) =>
  protection(editor, subject, reason)
export const lift = (editor: Editor, subject: Subject) => protection(editor, subject, null)

const protection = (editor: Editor, subject: Subject, reason: string | null): Promise<string> =>
  inOne(async (tx) => {
    const seen = digestOf('protection', await standingIn(tx, subject, 'protection'))
    const value = { one: { reason }, rows: [] }
    await editPart(tx, editor, { subject, part: 'protection', value, seen, reason: null })
    return `${await pathOf(tx, subject)}?done=protection`
  })

/** Its page at the desk, wherever it lies by now. */
async function pathOf(tx: Tx, { kind, id }: Subject): Promise<string> {
  const found = { where: { id }, select: { slug: true } }
  const { slug } = await (kind === 'film'
    ? tx.film.findUniqueOrThrow(found)
    : tx.person.findUniqueOrThrow(found))
  return cataloguePath(kind, slug)
}
