import { Empty } from '@/components/ui/empty'
import type { Viewer } from '@/lib/accounts/viewer'
import type { listMembers } from '@/lib/members/administering/queries'
import type { MemberSearch } from '@/lib/members/administering/schema'
import { hasRole } from '@/lib/members/policy'
import styles from './administration.module.css'
import { AdministrationFrame } from './frame'
import { MemberLines } from './member-lines'
import { SearchForm } from './search-form'

type Props = { viewer: Viewer; search: MemberSearch } & Awaited<ReturnType<typeof listMembers>>

/** Everybody who has a seat, to be found. */
export function MembersPage({ viewer, search, members, next }: Props) {
  const said = Object.entries({ ...search, before: next }).filter(([, value]) => value)
  const on = new URLSearchParams(said.map(([name, value]) => [name, String(value)]))
  return (
    <AdministrationFrame
      viewer={viewer}
      at="/administration/members"
      title="Members"
      lead="Everybody who has a seat, the newest first."
    >
      <SearchForm search={search} byAddress={hasRole(viewer, 'administrator')} />
      {members.length > 0 ? (
        <MemberLines members={members} />
      ) : (
        <Empty says="Nobody fits. An e-mail address is found only whole." />
      )}
      {next && (
        <a className={styles.on} href={`?${on}`}>
          Further members
        </a>
      )}
    </AdministrationFrame>
  )
}
