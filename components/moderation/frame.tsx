import type { ReactNode } from 'react'
import frame from '@/components/accounts/own/own-frame.module.css'
import { PageNav } from '@/components/ui/page-nav'
import type { Viewer } from '@/lib/accounts/viewer'
import { hasRole } from '@/lib/members/policy'
import { APPEALS, QUEUE, TEXT_RULES, WEATHER } from '@/lib/moderation/paths'

const PAGES = [
  { path: QUEUE, words: 'Queue', role: null },
  { path: APPEALS, words: 'Appeals', role: 'moderator' },
  { path: TEXT_RULES, words: 'Rules for texts', role: 'moderator' },
  { path: WEATHER, words: 'Score weather', role: 'moderator' },
  { path: '/administration/members', words: 'Members', role: 'moderator' },
] as const

type Props = {
  viewer: Pick<Viewer, 'roles'>
  at: (typeof PAGES)[number]['path']
  title: ReactNode
  lead: ReactNode
  /** What was just done, where something was. */
  done?: ReactNode
  children: ReactNode
}

/** What the pages of moderators and editors share: the list of those one may open, and how each begins. */
export function ModerationFrame({ viewer, at, title, lead, done, children }: Props) {
  const pages = PAGES.filter(({ role }) => role === null || hasRole(viewer, role))
  return (
    <div className={frame.frame}>
      <PageNav label="Moderation" pages={pages} at={at} />
      <article>
        <header>
          <h1>{title}</h1>
          <p>{lead}</p>
        </header>
        {done && (
          <div className={frame.done} role="status">
            {done}
          </div>
        )}
        {children}
      </article>
    </div>
  )
}
