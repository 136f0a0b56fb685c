import { OwnFrame, OwnPart } from '@/components/accounts/own/own-frame'
import { Empty } from '@/components/ui/empty'
import type { Formats } from '@/lib/preferences/schema'
import type { OwnDraft, OwnPage, OwnWithdrawn } from '@/lib/reviews/own/lists'
import { DraftLine, ReviewLine, WithdrawnLine } from './lines'
import styles from './own.module.css'

type Props = {
  handle: string
  formats: Formats
  drafts: readonly OwnDraft[]
  withdrawn: readonly OwnWithdrawn[]
  page: OwnPage
  isFirst: boolean
}

/** All a member wrote about films: begun, withdrawn, and posted. */
export function OwnReviewsPage({ handle, formats, drafts, withdrawn, page, isFirst }: Props) {
  const isNothing = isFirst && drafts.length + withdrawn.length + page.reviews.length === 0
  return (
    <OwnFrame
      at="/account/reviews"
      title="Reviews and drafts"
      lead="What you write about films. Only you see this page; drafts nobody else sees at all."
    >
      {isNothing && (
        <Empty says="You have not written anything yet.">
          <p>
            Each film’s page has a place to. <a href="/films">Look for one you have seen</a>
          </p>
        </Empty>
      )}
      {drafts.length > 0 && (
        <OwnPart id="drafts" title="Drafts" intro="Begun, and not posted.">
          <ul className={styles.lines}>
            {drafts.map((draft) => (
              <DraftLine key={draft.film.slug} draft={draft} formats={formats} />
            ))}
          </ul>
        </OwnPart>
      )}
      {withdrawn.length > 0 && (
        <OwnPart
          id="withdrawn"
          title="Withdrawn"
          intro="Only you see them. For a day you can have them back; their text stays yours until you delete it for good. Your stars stay."
        >
          <ul className={styles.lines}>
            {withdrawn.map((review) => (
              <WithdrawnLine key={review.id} review={review} formats={formats} />
            ))}
          </ul>
        </OwnPart>
      )}
      {page.reviews.length > 0 && (
        <OwnPart id="posted" title="Posted">
          <ul className={styles.lines}>
            {page.reviews.map((review) => (
              <ReviewLine key={review.id} review={review} handle={handle} formats={formats} />
            ))}
          </ul>
          {page.next && (
            <p>
              <a href={`/account/reviews?before=${page.next}#posted`} rel="next">
                Earlier ones
              </a>
            </p>
          )}
        </OwnPart>
      )}
    </OwnFrame>
  )
}
