import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { type Notification, notificationShape, TOLD } from './told'

type Who = Pick<Viewer, 'id'>

export const NOTIFICATIONS_TO_A_PAGE = 30
/** More than so many are not counted one by one. */
export const COUNTED = 99

/** How many things wait to be read; one more than COUNTED stands for any number above. One statement. */
export async function countUnread({ id }: Who): Promise<number> {
  const [found] = await rows(
    z.object({ n: z.number() }),
    `SELECT count(*)::int AS n FROM (
       ${TOLD} WHERE n.member_id = $1 AND n.read_at IS NULL LIMIT ${COUNTED + 1}) AS unread`,
    [id],
  )
  return found?.n ?? 0
}

export type NotificationPage = { notifications: Notification[]; next: string | null }

/**
 * A page of what a member is told, the latest first, each thing once; null for a place we never made for them.
 * What is not public any more, and by whom they hide, is not in it. One statement.
 */
export async function listNotifications(
  { id }: Who,
  cursor: string | null,
): Promise<NotificationPage | null> {
  const name = `notifications of ${id}`
  const after = cursor === null ? null : readCursor(name, cursor)
  if (cursor !== null && after === null) return null
  const found = await rows(
    notificationShape,
    `${TOLD} WHERE n.member_id = $1 AND ($2::int IS NULL OR n.last_id < $2) ORDER BY n.last_id DESC LIMIT $3`,
    [id, after, NOTIFICATIONS_TO_A_PAGE + 1],
  )
  const notifications = found.slice(0, NOTIFICATIONS_TO_A_PAGE)
  const last = notifications.at(-1)
  const isMore = last && found.length > NOTIFICATIONS_TO_A_PAGE
  return { notifications, next: isMore ? makeCursor(name, last.lastId) : null }
}
