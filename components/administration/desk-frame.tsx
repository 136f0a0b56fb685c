import type { ReactNode } from 'react'
import frame from '@/components/accounts/own/own-frame.module.css'
import { PageNav } from '@/components/ui/page-nav'
import type { Viewer } from '@/lib/accounts/viewer'
import { hasRole } from '@/lib/members/policy'

const PAGES = [
  { path: '/administration', words: 'Overview', role: 'administrator' },
  { path: '/administration/members', words: 'Members', role: 'moderator' },
  { path: '/administration/proposals', words: 'Proposals', role: 'editor' },
  { path: '/administration/registration', words: 'Registration', role: 'administrator' },
  { path: '/administration/log', words: 'Log', role: 'administrator' },
] as const

type Props = {
  viewer: Pick<Viewer, 'roles'>
  at: (typeof PAGES)[number]['path']
  title: ReactNode
  lead: ReactNode
  children: ReactNode
}

/** What the pages of administration share: the list of those one may open, and how each begins. */
export function DeskFrame({ viewer, at, title, lead, children }: Props) {
  return (
    <div className={frame.frame}>
      <PageNav label="Administration" pages={PAGES.filter(({ role }) => hasRole(viewer, role))} at={at} />
      <article>
        <header>
          <h1>{title}</h1>
          <p>{lead}</p>
        </header>
        {children}
      </article>
    </div>
  )
}
