import { OwnPart } from '@/components/accounts/own/own-frame'
import { AdministrationFrame } from '@/components/administration/frame'
import { ShowFresh } from '@/components/administration/show-fresh'
import type { Viewer } from '@/lib/accounts/viewer'
import { SETTINGS } from '@/lib/site-settings/paths'
import type { listSettings } from '@/lib/site-settings/queries'
import { GROUPS, type Key } from '@/lib/site-settings/register'
import { Constants } from './constants'
import { OneSetting } from './one-setting'
import styles from './settings.module.css'

type Props = {
  viewer: Viewer
  settings: Awaited<ReturnType<typeof listSettings>>
  /** The one that was just set. */
  just: Key | null
}

/** Everything that is set while the site runs: what it is, what it was, and who set it. */
export function SettingsPage({ viewer, settings, just }: Props) {
  return (
    <AdministrationFrame
      viewer={viewer}
      at={SETTINGS}
      title="Settings"
      lead="Thresholds, limits and texts of this house. A change counts from the next request on, everywhere, and is written down."
    >
      <ShowFresh viewer={viewer} at={SETTINGS} />
      {GROUPS.map(({ title, says, keys }) => (
        <OwnPart key={title} title={title} intro={says}>
          <ul className={styles.settings}>
            {keys.map((key) => {
              const setting = settings.get(key)
              return setting && <OneSetting key={key} name={key} setting={setting} isJust={key === just} />
            })}
          </ul>
        </OwnPart>
      ))}
      <Constants />
    </AdministrationFrame>
  )
}
