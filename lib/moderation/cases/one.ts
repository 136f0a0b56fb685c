import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { mayActAs } from '@/lib/members/policy'
import { deskOf, whyNotDecide } from '@/lib/moderation/policy'
import { said } from '@/lib/moderation/subjects/schema'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { noticesOf } from '@/lib/moderation/telling/notices'
import type { Prisma } from '@/prisma/generated/client'
import { HEAVIEST_FIRST, REPORTS_SHOWN, reportColumns } from './reports'
import { type Version, versionOf } from './versions'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>

const who = { id: true, handle: true, name: true } as const
const columns = {
  id: true,
  subjectKind: true,
  subjectId: true,
  cause: true,
  openedAt: true,
  closedAt: true,
  weight: true,
  asReported: true,
  authorId: true,
  claimedById: true,
  claimedUntil: true,
  claimedBy: { select: who },
  author: { select: who },
  film: { select: { id: true, slug: true, title: true } },
  notes: { select: { id: true, text: true, at: true, by: { select: who } }, orderBy: { id: 'asc' } },
  _count: { select: { reports: true } },
  reports: { select: reportColumns, orderBy: [...HEAVIEST_FIRST], take: REPORTS_SHOWN },
  acts: {
    where: { parentId: null },
    select: {
      ...{ id: true, kind: true, rule: true, reason: true, decider: true, at: true, until: true },
      ...{ undoneAt: true, undoesId: true, memberId: true },
      actor: { select: who },
      guideline: { select: { text: true } },
      spoilerMark: { select: { passage: true } },
      _count: { select: { parts: true } },
    },
    orderBy: { id: 'asc' },
  },
} as const satisfies Prisma.ModerationCaseSelect

type Row = Prisma.ModerationCaseGetPayload<{ select: typeof columns }>

/** A case with all that is known of it, for who decides such cases. */
export interface WholeCase extends Omit<Row, 'asReported'> {
  asReported: Version
  /** As it reads now; null where it is gone. */
  now: Version | null
  subject: Awaited<ReturnType<typeof findSubject>>
  /** Whether the viewer has seen the film: then nothing is hidden from them. */
  hasSeen: boolean
  isReporter: boolean
  /** Whether somebody sent a notice, who is answered with the reason. */
  isNotified: boolean
  whyNot: ReturnType<typeof whyNotDecide>
}

/** One case. Null where there is none for this viewer: whose words it is about does not read who reported them. */
export async function getCase(viewer: Acting, id: number): Promise<WholeCase | null> {
  const found = await prisma().moderationCase.findUnique({ where: { id }, select: columns })
  if (!found || found.authorId === viewer.id || !mayActAs(viewer, deskOf(found.subjectKind))) return null
  const { asReported, ...row } = found
  const subject = await findSubject(prisma(), { kind: row.subjectKind, id: row.subjectId })
  const own = await prisma().report.count({ where: { caseId: id, reporterId: viewer.id } })
  return {
    ...row,
    asReported: versionOf(said.parse(asReported)),
    now: subject && versionOf(subject.said),
    subject,
    hasSeen: row.film !== null && (await isSeen(viewer, row.film.id)),
    isReporter: own > 0,
    isNotified: (await prisma().report.count({ where: noticesOf(id) })) > 0,
    whyNot: whyNotDecide(viewer, { ...row, reporterIds: own > 0 ? [viewer.id] : [] }),
  }
}

async function isSeen({ id }: Acting, filmId: number): Promise<boolean> {
  const [row] = await prisma().$queryRaw<{ seen: boolean }[]>`
    SELECT EXISTS (SELECT FROM has_seen WHERE member_id = ${id} AND film_id = ${filmId}) AS seen`
  return row?.seen ?? false
}
