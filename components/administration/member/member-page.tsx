import { inDays } from '@/components/accounts/own/days'
import { AdministrationFrame } from '@/components/administration/frame'
import { standingWords } from '@/components/administration/words'
import type { Viewer } from '@/lib/accounts/viewer'
import { administered } from '@/lib/members/administering/paths'
import type { AdministeredMember } from '@/lib/members/administering/queries'
import { canChangeRoles } from '@/lib/members/policy'
import { MemberRoles } from './member-roles'
import { MemberSessions } from './member-sessions'
import { MemberStanding } from './member-standing'

type Props = { viewer: Viewer; member: AdministeredMember }

/** One member, as those see them who may act on them. */
export function MemberPage({ viewer, member }: Props) {
  const { handle, name, email, emailConfirmedAt, factorSince, createdAt, sessions } = member
  const facts: [string, string][] = [
    ...(name ? [['Name', name] as [string, string]] : []),
    ...(email ? [['E-mail', email] as [string, string]] : []),
    ['Address confirmed', emailConfirmedAt ? inDays(emailConfirmedAt) : 'not yet'],
    ['Second factor', factorSince ? `since ${inDays(factorSince)}` : 'none'],
    ['Member since', inDays(createdAt)],
  ]
  return (
    <AdministrationFrame
      viewer={viewer}
      at="/administration/members"
      title={handle}
      lead={`${lead(member)}.`}
    >
      <dl>
        {facts.map(([fact, value]) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={`${administered(member)}/as-reader`}>See their profile as a reader does</a>
      </p>
      <MemberStanding viewer={viewer} member={member} />
      {canChangeRoles(viewer) && <MemberRoles viewer={viewer} member={member} />}
      {sessions && <MemberSessions member={member} sessions={sessions} />}
    </AdministrationFrame>
  )
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const lead = (member: AdministeredMember) => capital([...member.roles, standingWords(member)].join(', '))
