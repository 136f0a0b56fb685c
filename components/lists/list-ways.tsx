import { ReportLink } from '@/components/moderation/reporting/report-link'
import { ActionForm } from '@/components/ui/action-form'
import press from '@/components/ui/press/press.module.css'
import type { Viewer } from '@/lib/accounts/viewer'
import { signInPath } from '@/lib/doors/own-path'
import { cloneListAction } from '@/lib/lists/actions'
import type { FilmList } from '@/lib/lists/one'
import { arrangePath, listPath } from '@/lib/lists/path'
import styles from './lists.module.css'

type Props = { list: FilmList; owner: { id: number; handle: string }; viewer: Viewer | null }

/** What whoever reads can do with a list: its owner changes it, all others make one of their own of it. */
export function ListWays({ list, owner, viewer }: Props) {
  if (viewer?.id === owner.id)
    return (
      <p>
        <a className={press.link} href={arrangePath(owner.handle, list.slug)}>
          Change this list
        </a>
      </p>
    )
  const report = list.visibility === 'everybody' && <ReportLink kind="list" id={list.id} of="this list" />
  if (!viewer)
    return (
      <p className={styles.ways}>
        <a className={press.link} href={signInPath(listPath(owner.handle, list.slug))} rel="nofollow">
          Sign in to clone this list
        </a>
        {report}
      </p>
    )
  const hidden = { list: String(list.id), makingKey: crypto.randomUUID() }
  return (
    <div className={styles.ways}>
      <ActionForm action={cloneListAction} submit="Clone this list" hidden={hidden} quiet />
      {report}
    </div>
  )
}
