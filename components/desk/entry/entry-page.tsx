import { OwnPart } from '@/components/accounts/own/own-frame'
import { DeskFrame } from '@/components/desk/frame'
import { correctionFields } from '@/components/moderation/requests/correction-fields'
import { ActionForm } from '@/components/ui/action-form'
import { reviewLabel } from '@/lib/critics/schema'
import { correctByHandAction, showEntryAction } from '@/lib/desk/actions'
import type { Entry } from '@/lib/desk/entries'
import { DESK, documentPath } from '@/lib/desk/paths'
import { History } from './history'

/** One entry: whether it is shown, what it says, and what it said before. */
export function EntryPage({ entry }: { entry: Entry }) {
  const { id, slug, status, removals, film, document, now, history } = entry
  const { critic, outlet, headline } = now.says
  const isShown = status === 'published'
  return (
    <DeskFrame
      at={DESK}
      title={
        <bdi>
          {reviewLabel({
            critic: critic ? { name: critic } : null,
            outlet: outlet ? { name: outlet } : null,
            headline,
          })}
        </bdi>
      }
      lead={
        <>
          On{' '}
          <a href={`/films/${film.slug}`}>
            <cite>{film.title}</cite>
          </a>{' '}
          {film.year}.{' '}
          {document ? (
            <a href={documentPath(document.id)}>Its document</a>
          ) : (
            'Entered by hand, without a document.'
          )}
        </>
      }
    >
      <OwnPart
        title={isShown ? 'Everybody reads it' : 'Nobody reads it'}
        intro={
          removals > 0
            ? 'An act of an editor has taken it away besides: that is taken back where it was decided.'
            : isShown
              ? 'It counts in the score of its film.'
              : 'It counts in no score.'
        }
      >
        {isShown && removals === 0 && <a href={`/films/${film.slug}/critic-reviews/${slug}`}>Its page</a>}
        <ActionForm
          action={showEntryAction}
          submit={isShown ? 'Take it off the site' : 'Put it on the site again'}
          hidden={{ review: String(id), shown: isShown ? 'no' : 'yes' }}
        />
      </OwnPart>
      <OwnPart title="Correct it" intro="Everybody reads it so at once, and scores are counted anew.">
        <ActionForm
          action={correctByHandAction}
          submit="Correct it"
          fields={correctionFields(now.says)}
          hidden={{ review: String(id), seen: now.updatedAt.toISOString() }}
        />
      </OwnPart>
      <History history={history} />
    </DeskFrame>
  )
}
