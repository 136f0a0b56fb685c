import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { announceMember } from '@/lib/members/announcing'
import { resubmit } from '@/lib/moderation/own/resubmitting'
import { heed } from '@/lib/moderation/rules/heeding'
import { type Said, screened } from '@/lib/moderation/rules/screening'
import { renameOnCards } from '@/lib/reviews/reading/card'
import type { Profile } from './schema'

const said = ({ name, pronouns, bio }: Profile): Said[] =>
  Object.entries({ name, pronouns, bio }).map(([field, raw]) => ({ field, raw }))

/** Sets what a member says of themselves. @throws MistakenField for what may not be said at all */
export async function editProfile({ id }: Pick<Viewer, 'id'>, profile: Profile): Promise<void> {
  const select = { name: true, pronouns: true, bio: true } as const
  const findings = await screened(said(profile), async () =>
    said(await prisma().member.findUniqueOrThrow({ where: { id }, select })),
  )
  await prisma().$transaction(async (tx) => {
    await tx.member.update({ where: { id }, data: { ...profile, profileAt: new Date() } })
    await renameOnCards(tx, id)
    await announceMember(tx, id)
    await heed(tx, { kind: 'profile', id }, findings)
    await resubmit(tx, { kind: 'profile', id })
  })
}
