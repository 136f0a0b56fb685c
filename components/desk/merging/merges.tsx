import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import administration from '@/components/administration/administration.module.css'
import { ActionForm } from '@/components/ui/action-form'
import { undoMergeAction } from '@/lib/merging/actions'
import type { MergeNoun } from '@/lib/merging/nouns'
import type { ListedMerge, Thing } from '@/lib/merging/queries'
import { inWords } from '@/lib/merging/words'

type Props = { noun: MergeNoun; thing: Thing; merges: readonly ListedMerge[] }

/** What became one with this, and the way back for as long as nothing contradicts it. */
export function Merges({ noun, thing, merges }: Props) {
  return (
    <OwnPart
      title="What became one with it"
      intro="Each can be taken back for as long as nothing contradicts it. What anybody gave or wrote since stays here, and who was told of it stays told."
    >
      <ul className={`${administration.list} ${administration.pairs}`}>
        {merges.map(({ id, gone, counts, reason, by, at, undoneAt, undoneBy, whyNot }) => (
          <li key={id}>
            <div>
              <p>
                <b>
                  <bdi>{gone.name}</bdi>
                </b>{' '}
                <small>{gone.slug}</small>
              </p>
              <p>{reason}</p>
              <small>
                {by ? <bdi>{by.handle}</bdi> : 'Somebody who left'}, {inDays(at)}:{' '}
                {inWords(counts.moved).join(', ') || 'nothing'} came along
                {undoneAt &&
                  `; taken back by ${undoneBy?.handle ?? 'somebody who left'} on ${inDays(undoneAt)}`}
                {whyNot && `. It cannot be taken back: ${whyNot}`}
              </small>
            </div>
            {!undoneAt && !whyNot && (
              <ActionForm
                action={undoMergeAction}
                submit="Take it back"
                label={`Take it back: ${gone.name}`}
                hidden={{ merge: String(id), noun, slug: thing.slug }}
                quiet
              />
            )}
          </li>
        ))}
      </ul>
    </OwnPart>
  )
}
