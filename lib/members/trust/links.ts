import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { MistakenField } from '@/lib/refusal'
import { isNew } from '@/lib/reviews/policy'
import { getSetting } from '@/lib/site-settings/settings'
import type { Cooked } from '@/lib/text/cook'

/** Lets a cooked text pass that sets no more links than its author may. @throws MistakenField for one that does */
export async function allowLinks(
  viewer: Pick<Viewer, 'createdAt'>,
  field: string,
  { links }: Pick<Cooked, 'links'>,
): Promise<void> {
  if (links === 0 || !isNew(viewer)) return
  const most = await getSetting('linksNew')
  if (links > most)
    throw new MistakenField(field, `Use at most ${most} links while you are new here; these are ${links}.`)
}
