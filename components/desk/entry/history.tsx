import { OwnPart } from '@/components/accounts/own/own-frame'
import { Versions } from '@/components/moderation/requests/versions'
import { inProse } from '@/lib/critics/correcting/fields'
import type { Entry } from '@/lib/desk/entries'
import { dateInWords } from '@/lib/partial-date'

/** What was changed in an entry, by whom, the latest first. */
export function History({ history }: { history: Entry['history'] }) {
  return (
    <OwnPart title="Its history">
      {history.length === 0 ? (
        <p>It stands as it was entered.</p>
      ) : (
        <ol>
          {history.map(({ id, at, by, changed, before, after }) => (
            <li key={id}>
              <details>
                <summary>
                  {dateInWords(at.toISOString().slice(0, 10))}: {by ? <bdi>{by.handle}</bdi> : 'somebody'}{' '}
                  changed {inProse(changed)}
                </summary>
                <Versions before={before} now={after} />
              </details>
            </li>
          ))}
        </ol>
      )}
    </OwnPart>
  )
}
