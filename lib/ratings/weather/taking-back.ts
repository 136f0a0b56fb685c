import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { mayActAs } from '@/lib/members/policy'
import { announceActs } from '@/lib/moderation/log/announcing'
import { isUndoneByPress } from '@/lib/moderation/policy'
import { tellOfActs } from '@/lib/moderation/telling/telling'
import { foldSoon } from '@/lib/ratings/folding'
import { MistakenField, Refusal } from '@/lib/refusal'
import { tags } from '@/lib/tags'
import type { TakingBack } from './schema'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>

/**
 * Takes the exclusion of a cohort back, whatever of it still stands: every rating counts again, and whoever gave it is
 * told. One press while it is new; later it takes a reason.
 * @throws Refusal where it was taken back already, or the viewer's own stars are among them
 */
export async function takeExclusionBack(viewer: Acting, { weather: id, reason }: TakingBack): Promise<void> {
  if (!mayActAs(viewer, 'moderator')) throw new Refusal('role', 'Only moderators decide this.')
  await prisma().$transaction(
    async (tx) => {
      const stands = { weatherId: id, kind: 'exclude', undoneAt: null } as const
      await tx.$executeRaw`SELECT FROM member WHERE id IN (SELECT member_id FROM moderation_act WHERE weather_id = ${id})
        ORDER BY id FOR UPDATE`
      const acts = await tx.moderationAct.findMany({ where: stands, orderBy: { id: 'asc' } })
      const [first] = acts
      if (!first) throw new Refusal('undone', 'This was taken back meanwhile.')
      if (acts.some(({ memberId }) => memberId === viewer.id))
        throw new Refusal('own', 'Your own stars are among them, so somebody else decides.')
      if (!isUndoneByPress(first.at) && !reason)
        throw new MistakenField('reason', 'Say why: whoever rated reads it.')
      const ids = acts.map((act) => act.id)
      await tx.$executeRaw`UPDATE moderation_act SET undone_at = now() WHERE id = ANY (${ids})`
      await tx.$executeRaw`UPDATE exclusion SET undone_at = now() WHERE act_id = ANY (${ids}) AND undone_at IS NULL`
      const restoring = await tx.$queryRaw<{ id: number }[]>`
        INSERT INTO moderation_act (kind, undoes_id, subject_kind, subject_id, member_id, decider, actor_id, reason, weather_id)
        SELECT 'restore', id, subject_kind, subject_id, member_id, 'moderator', ${viewer.id}::int, ${reason ?? null}, weather_id
        FROM moderation_act WHERE id = ANY (${ids}) ORDER BY id RETURNING id`
      await tellOfActs(
        tx,
        restoring.map((act) => act.id),
      )
      const { filmId } = await tx.scoreWeather.findUniqueOrThrow({ where: { id }, select: { filmId: true } })
      await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [tags.film(filmId)])
      await announceActs(tx)
      await record(tx, {
        ...{ actor: viewer, act: 'score weather decided', subject: { kind: 'score weather', id } },
        details: { outcome: 'restored', excluded: acts.length },
      })
    },
    { timeout: 30_000 },
  )
  foldSoon()
}
