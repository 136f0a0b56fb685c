import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import type { Preferences } from './schema'

/** Sets how the site looks and writes for one member. */
export async function choosePreferences({ id }: Pick<Viewer, 'id'>, preferences: Preferences): Promise<void> {
  await prisma().member.update({ where: { id }, data: preferences })
}
