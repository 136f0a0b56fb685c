import { Empty } from '@/components/ui/empty'
import { Choice, Narrow } from '@/components/ui/narrow/narrow'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Act } from '@/lib/audit/acts'
import { everyAct, type listEntries } from '@/lib/audit/queries'
import styles from './administration.module.css'
import { AdministrationFrame } from './frame'
import { LogLines } from './log-lines'

type Props = { viewer: Viewer; act?: Act } & Awaited<ReturnType<typeof listEntries>>

/** What was done, by whom and to whom: the record that nobody can change. */
export function LogPage({ viewer, act, entries, next }: Props) {
  return (
    <AdministrationFrame
      viewer={viewer}
      at="/administration/log"
      title="Log"
      lead="What was done to members and to the site. It is only ever added to, and holds no texts or addresses."
    >
      <Narrow action="/administration/log" submit="Show">
        <Choice name="act" label="Only" value={act} all="Everything" among={everyAct} />
      </Narrow>
      {entries.length > 0 ? <LogLines entries={entries} /> : <Empty says="Nothing of the kind." />}
      {next && (
        <a
          className={styles.on}
          href={`?${new URLSearchParams({ ...(act && { act }), before: String(next) })}`}
        >
          Earlier
        </a>
      )}
    </AdministrationFrame>
  )
}
