import { OwnPart } from '@/components/accounts/own/own-frame'
import { Empty } from '@/components/ui/empty'
import type { Viewer } from '@/lib/accounts/viewer'
import type { ListedEntry } from '@/lib/audit/queries'
import type { getOverview } from '@/lib/members/administering/queries'
import type { RegistrationMode } from '@/lib/site-settings/register'
import styles from './administration.module.css'
import { AdministrationFrame } from './frame'
import { LogLines } from './log-lines'
import { MemberLines } from './member-lines'

type Props = {
  viewer: Viewer
  overview: Awaited<ReturnType<typeof getOverview>>
  registration: RegistrationMode
  entries: readonly ListedEntry[]
}

const MODES = { open: 'open', invitation: 'by invitation', closed: 'closed' }

/** The site at a glance, for who administers it. */
export function OverviewPage({ viewer, overview, registration, entries }: Props) {
  const { members, newcomers, staff } = overview
  return (
    <AdministrationFrame
      viewer={viewer}
      at="/administration"
      title="Administration"
      lead="Who is here, who may do what, and what was done."
    >
      <div className={styles.figures}>
        <p>
          <b>{members.toLocaleString('en-GB')}</b> members
        </p>
        <p>
          <b>{newcomers.toLocaleString('en-GB')}</b> new within thirty days
        </p>
        <p>
          <b>{MODES[registration]}</b> <a href="/administration/registration">registration</a>
        </p>
      </div>
      <OwnPart title="Who acts for the site">
        <MemberLines members={staff} />
      </OwnPart>
      <OwnPart title="Done lately">
        {entries.length > 0 ? <LogLines entries={entries} /> : <Empty says="Nothing yet." />}
        <a className={styles.on} href="/administration/log">
          The whole log
        </a>
      </OwnPart>
    </AdministrationFrame>
  )
}
