import { timeOf } from '@/components/reviews/writing/moment'
import styles from '@/components/reviews/writing/writing.module.css'
import { signInPath } from '@/lib/doors/own-path'
import type { Kept } from '@/lib/reviews/drafts/keeper'

type Props = { kept: Kept; formats: string; film: string; onInsist: () => void }

/** What has become of what was written. “Saved” only after the server said so. */
export function KeptLine({ kept, formats, film, onInsist }: Props) {
  return (
    <div className={styles.kept} role="status">
      <p>{inWords(kept, formats)}</p>
      {kept.is === 'signed out' && (
        <p>
          <a href={signInPath('/account')} target="_blank" rel="noreferrer">
            Sign in in a new tab
          </a>
          , then come back and go on.
        </p>
      )}
      {kept.is === 'overtaken' && (
        <p>
          <button type="button" onClick={onInsist}>
            Go on with this one
          </button>{' '}
          or{' '}
          <a href={`/films/${film}/review`} target="_blank" rel="noreferrer">
            see the newer one in a new tab
          </a>
          .
        </p>
      )}
    </div>
  )
}

const inThisBrowser = (here: boolean) => (here ? ' Your text is kept in this browser.' : '')

function inWords(kept: Kept, formats: string): string {
  switch (kept.is) {
    case 'as it was':
      return ''
    case 'unsaved':
      return 'Not saved yet'
    case 'saved':
      return `Saved ${timeOf(kept.at, formats)}`
    case 'offline':
      return `Balcony cannot be reached.${inThisBrowser(kept.here)}`
    case 'signed out':
      return `You were signed out meanwhile.${inThisBrowser(kept.here)}`
    case 'overtaken':
      return 'A newer draft of this was saved elsewhere, so this one is not saved.'
    case 'refused':
      return `Not saved: ${kept.why}`
  }
}
