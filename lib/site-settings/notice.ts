import 'server-only'
import { pool } from '@/lib/db'
import { publicDoor } from '@/lib/doors/kept/public-door'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'
import { cook } from '@/lib/text/cook'
import type { Block } from '@/lib/text/tree'
import { getSetting } from './settings'

const known = new WeakMap<object, { since: number; notice: Block[] }>()

/**
 * What stands above every page, cooked; nothing where there is none. Every rendering asks, so it is read once and
 * kept as a page is: until some process announces that it changed, and only while we hear of that.
 */
export const presentNotice = (): Promise<Block[]> =>
  tagged([tags.notice], 'notice', async () => {
    const { clock } = publicDoor
    const before = known.get(pool())
    if (before && clock.mayKeep([tags.notice], before.since)) return before.notice
    const since = clock.now()
    const raw = await getSetting('notice')
    const notice = raw === '' ? [] : cook(raw).tree
    known.set(pool(), { since, notice })
    return notice
  })

/** Forgets it where it was just changed: whoever changed it reads on before the announcement is back. */
export const forgetNotice = (): void => publicDoor.clock.move([tags.notice])
