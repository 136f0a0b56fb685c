import { createAdministrator } from '@/lib/accounts/owner/creating'
import { email } from '@/lib/members/email'
import { handle } from '@/lib/members/handles'
import { Halt } from '@/lib/operating/exits'
import { addressOf } from '@/lib/site'

/** `balcony create-admin HANDLE [E-MAIL]`: an administrator, of a member or anew. No password passes through here. */
export async function createAdmin([name, address, ...more]: string[]): Promise<void> {
  if (!name || more.length > 0)
    throw new Halt('usage', 'Say one handle: npm run balcony -- create-admin HANDLE [E-MAIL]')
  const said = handle.safeParse(name)
  const mailed = address === undefined ? { data: undefined } : email.safeParse(address)
  for (const { error } of [said, mailed] as { error?: { issues: { message: string }[] } }[])
    if (error) throw new Halt('usage', error.issues[0]?.message ?? 'This cannot be read.')
  const created = await createAdministrator(said.data ?? name, mailed.data)
  console.log(
    created.changed
      ? `${created.handle} is an administrator now; sessions from before have ended`
      : `${created.handle} is an administrator already; nothing changed`,
  )
  if (created.path) console.log(`to choose a password, once and within an hour: ${addressOf(created.path)}`)
}
