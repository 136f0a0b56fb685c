import { OwnPart } from '@/components/accounts/own/own-frame'
import { ActionForm } from '@/components/ui/action-form'
import { mergePath } from '@/lib/desk/paths'
import { mergeAction } from '@/lib/merging/actions'
import type { Counts } from '@/lib/merging/merging'
import type { MergeNoun } from '@/lib/merging/nouns'
import type { Thing } from '@/lib/merging/queries'
import { REASON_MAX } from '@/lib/merging/schema'
import { inWords } from '@/lib/merging/words'
import styles from './merging.module.css'
import { Named } from './named'

export type Previewed = { into: Thing } & (
  | { counts: Counts; refused: null }
  | { counts: null; refused: string }
)

type Props = { noun: MergeNoun; thing: Thing; preview: Previewed }

/** What a merge would do, before it is done. */
export function MergePreview({ noun, thing, preview: { into, counts, refused } }: Props) {
  return (
    <OwnPart
      id="preview"
      title={`Into ${into.name}${into.year ? ` (${into.year})` : ''}`}
      intro={
        <>
          <Named noun={noun} thing={into} /> remains, at <code>{into.slug}</code>; <code>{thing.slug}</code>{' '}
          leads there.{' '}
          <a href={`${mergePath(noun, into.slug)}?into=${thing.slug}#preview`}>The other way round</a>
        </>
      }
    >
      {refused !== null ? (
        <p className={styles.refused} role="alert">
          {refused}
        </p>
      ) : (
        <>
          <dl>
            <div>
              <dt>Goes along</dt>
              <dd>{inWords(counts.moved).join(', ') || 'nothing'}</dd>
            </div>
            <div>
              <dt>Is there already, and goes</dt>
              <dd>{inWords(counts.dropped).join(', ') || 'nothing'}</dd>
            </div>
          </dl>
          {noun === 'film' && (
            <p className={styles.note}>
              Who rated both keeps what they gave last. What is unknown of the one that remains is taken from
              the other. Had a member written about both, this would be refused.
            </p>
          )}
          <ActionForm
            action={mergeAction}
            submit="Make them one"
            fields={[
              {
                ...{ name: 'reason', label: 'Why they are one', maxLength: REASON_MAX },
                hint: 'Stays with the merge.',
              },
            ]}
            hidden={{ noun, from: thing.slug, into: into.slug }}
          />
        </>
      )}
    </OwnPart>
  )
}
