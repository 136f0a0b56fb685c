import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import type { Reader } from '@/lib/members/between/hiding'
import { tags } from '@/lib/tags'
import { Visibility } from '@/prisma/generated/enums'
import { seenBy } from './policy'

type Who = Pick<Viewer, 'id'>

const open = z.object({ diary: z.boolean(), watchlist: z.boolean() })
/** Which parts of a member's pages a viewer may see. */
export type OpenParts = z.infer<typeof open>

/** One statement. */
export function getOpenParts({ id }: Who, reader: Reader): Promise<OpenParts> {
  return tagged([tags.member(id)], `open parts of ${id}`, async () => {
    const [found] = await rows(
      open,
      `SELECT ${seenBy(reader, '$2', 'm.id', 'm.diary_visibility')} AS diary,
         ${seenBy(reader, '$2', 'm.id', 'm.watchlist_visibility')} AS watchlist FROM member m WHERE m.id = $1`,
      [id, reader?.id ?? null],
    )
    return found ?? { diary: false, watchlist: false }
  })
}

const chosen = z.object({ diaryVisibility: z.enum(Visibility), watchlistVisibility: z.enum(Visibility) })

/** What a member chose. */
export async function getVisibility({ id }: Who): Promise<z.infer<typeof chosen>> {
  const [found] = await rows(
    chosen,
    `SELECT diary_visibility AS "diaryVisibility", watchlist_visibility AS "watchlistVisibility" FROM member WHERE id = $1`,
    [id],
  )
  return chosen.parse(found)
}
