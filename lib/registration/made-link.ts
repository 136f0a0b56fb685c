import 'server-only'
import { cookies } from 'next/headers'
import { cookieOptions } from '@/lib/accounts/sessions/cookie'
import { TOKEN_FORM } from '@/lib/accounts/tokens'
import { addressOf } from '@/lib/site'

const COOKIE = 'balcony-made-invitation'
/** How long its maker sees a link, in seconds. The database has only its hash. */
const SHOWN = 300

/** Lets the browser that made an invitation see its link for a while, and no other. */
export async function showOnce(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE, token, { ...cookieOptions(), path: '/administration/registration', maxAge: SHOWN })
}

/** The link this browser just made, or null. */
export async function justMade(): Promise<string | null> {
  const token = (await cookies()).get(COOKIE)?.value
  return token && TOKEN_FORM.test(token) ? addressOf(`/sign-up/invitation/${token}`) : null
}
