import { ActionForm } from '@/components/ui/action-form'
import { withdrawReviewAction } from '@/lib/reviews/actions'
import { writingPath } from '@/lib/reviews/reading/list-path'
import page from './page.module.css'

/** What its author can do with a review, where others say whether it helped. */
export function ForAuthor({ review: { id, film } }: { review: { id: number; film: { slug: string } } }) {
  return (
    <div className={page.own}>
      <span>Yours:</span>
      <a href={writingPath(film.slug)}>Change it</a>
      <ActionForm
        action={withdrawReviewAction}
        submit="Withdraw it"
        label="Withdraw it. For a day you can have it back"
        hidden={{ review: String(id) }}
        quiet
      />
    </div>
  )
}
