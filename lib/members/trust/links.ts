import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { MistakenField } from '@/lib/refusal'
import type { Cooked } from '@/lib/text/cook'
import { getTrust } from './facts'
import { levelsBy } from './levels'

/** Lets a cooked text pass that sets no more links than its author may. @throws MistakenField for one that does */
export async function allowLinks(
  viewer: Pick<Viewer, 'id' | 'createdAt'>,
  field: string,
  { links }: Pick<Cooked, 'links'>,
): Promise<void> {
  if (links === 0) return
  const { level, rules } = await getTrust(viewer)
  const most = levelsBy(rules)[level].links
  if (most !== null && links > most)
    throw new MistakenField(field, `Use at most ${most} links while you are new here; these are ${links}.`)
}
