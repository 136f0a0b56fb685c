import { Frame, type Framed } from '@/components/ui/frame/frame'
import type { Viewer } from '@/lib/accounts/viewer'
import { GUIDELINES } from '@/lib/guidelines/paths'
import { hasRole } from '@/lib/members/policy'
import { TEMPLATES } from '@/lib/moderation/templates/paths'
import { SETTINGS } from '@/lib/site-settings/paths'

const PAGES = [
  { path: '/administration', words: 'Overview', role: 'administrator' },
  { path: '/administration/members', words: 'Members', role: 'moderator' },
  { path: '/administration/registration', words: 'Registration', role: 'administrator' },
  { path: GUIDELINES, words: 'Guidelines', role: 'administrator' },
  { path: TEMPLATES, words: 'Reasons', role: 'administrator' },
  { path: SETTINGS, words: 'Settings', role: 'administrator' },
  { path: '/administration/log', words: 'Log', role: 'administrator' },
] as const

type Props = Framed & { viewer: Pick<Viewer, 'roles'>; at: (typeof PAGES)[number]['path'] }

/** What the pages of administration share: the list of those one may open. */
export function AdministrationFrame({ viewer, ...props }: Props) {
  return <Frame label="Administration" pages={PAGES.filter(({ role }) => hasRole(viewer, role))} {...props} />
}
