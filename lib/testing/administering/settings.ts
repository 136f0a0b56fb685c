import { prisma } from '@/lib/db'
import type { Key, Setting } from '@/lib/site-settings/register'
import { setSetting } from '@/lib/site-settings/settings'
import { makeMember } from '@/lib/testing/members'

/** Sets something as an administrator did some time ago. */
export async function given<Of extends Key>(key: Of, value: Setting<Of>): Promise<void> {
  const by = await makeMember({ roles: ['administrator'] })
  await prisma().$transaction((tx) => setSetting(tx, by, key, value))
}
