import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import administration from '@/components/administration/administration.module.css'
import { PARTS } from '@/lib/critics/keeping/parts'
import type { WriterForDesk } from '@/lib/critics/keeping/queries'
import type { Writer } from '@/lib/critics/keeping/schema'

type Props = { now: Writer; revisions: WriterForDesk['revisions'] }

/** What was changed by hand, the latest first, from what to what. */
export function WriterRevisions({ now, revisions }: Props) {
  return (
    <OwnPart title="Changed by hand">
      <ol className={`${administration.list} ${administration.log}`}>
        {revisions.map(({ id, at, changed, by, before }, n) => {
          const after = revisions[n - 1]?.before ?? now
          return (
            <li key={id}>
              <small>
                {inDays(at)}, {by ? <bdi>{by.handle}</bdi> : 'somebody who left'}
              </small>
              <div>
                {changed.filter(isPart).map((part) => (
                  <p key={part}>
                    {PARTS[part]}: <del dir="auto">{said(before[part])}</del> →{' '}
                    <ins dir="auto">{said(after[part])}</ins>
                  </p>
                ))}
              </div>
            </li>
          )
        })}
      </ol>
    </OwnPart>
  )
}

const isPart = (word: string): word is keyof typeof PARTS => word in PARTS

const said = (value: string | readonly string[] | null) =>
  (typeof value === 'string' ? value : value?.join(', ')) || 'nothing'
