import { Poster } from '@/components/posters/poster'
import { dayOf, SaidBy } from '@/components/reviews/card/said-by'
import { Kept } from '@/components/standing/kept'
import { ActionForm } from '@/components/ui/action-form'
import { Spelled } from '@/components/ui/spelled'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Film } from '@/lib/films/queries'
import type { Kept as Act } from '@/lib/moderation/own/kept'
import { dateInWords } from '@/lib/partial-date'
import { formatsOf } from '@/lib/preferences/schema'
import { canRate, datesOf, opensOn } from '@/lib/ratings/policy'
import { discardDraftAction } from '@/lib/reviews/drafts/actions'
import type { Preview } from '@/lib/reviews/drafts/previewing'
import type { OwnOfFilm, OwnReview } from '@/lib/reviews/own/queries'
import type { Start } from '@/lib/reviews/own/starting'
import { canRestoreOwn } from '@/lib/reviews/policy'
import { writingPath } from '@/lib/reviews/reading/list-path'
import { type Barred, BeforeWriting } from './before-writing'
import { limitsOf } from './limits'
import { momentOf } from './moment'
import { Overtaken } from './overtaken'
import type { Own } from './preview'
import { ReviewForm } from './review-form'
import { Withdrawn } from './withdrawn'
import styles from './writing.module.css'

type Props = {
  film: Film
  viewer: Viewer
  own: OwnOfFilm
  start: Start
  postingKey: string
  /** Asked for by a button, where there are no scripts. */
  preview: Preview | null
  isSaved: boolean
  barred: Barred | null
  /** The act that keeps the review that is changed here from all others. */
  kept: Act | null
}

/** Where a member writes their review of a film, or changes it. */
export function WritePage({ film, viewer, own, start, postingKey, preview, isSaved, ...rest }: Props) {
  const { barred, kept } = rest
  const dates = datesOf(film)
  const formats = formatsOf(viewer)
  return (
    <article className={styles.page}>
      <header>
        <a className={styles.plate} href={`/films/${film.slug}`}>
          <Poster film={film} label={`${film.title}, ${film.year ?? 'year unknown'}`} />
        </a>
        <div>
          <p>{start.editing ? 'Your review, to be changed' : 'Your review'}</p>
          <h1>
            <Spelled>{film.title}</Spelled>
          </h1>
        </div>
      </header>
      {own.review && canRestoreOwn(viewer, own.review) && <Withdrawn review={own.review} formats={formats} />}
      {!canRate(dates) ? (
        <p className={styles.notice}>
          Nobody can have seen this film yet. Reviews open on {dateInWords(opensOn(dates) ?? '')}.
        </p>
      ) : (
        <>
          {barred && <BeforeWriting barred={barred} formats={formats} />}
          {kept && (
            <div className={styles.away}>
              <Kept act={kept} />
              <p>You can change it all the same: it is looked at as it reads by then.</p>
            </div>
          )}
          {start.overtakenBy !== null && (
            <Overtaken by={start.overtakenBy} drafted={start.values.body ?? ''} />
          )}
          {start.savedAt && (
            <Going
              film={film.slug}
              start={start}
              savedAt={start.savedAt}
              formats={formats}
              isSaved={isSaved}
            />
          )}
          <ReviewForm
            key={`${start.version} ${start.editing?.edits}`}
            film={film.slug}
            member={viewer.id}
            formats={formats}
            start={start}
            postingKey={postingKey}
            limits={limitsOf(opensOn(dates))}
            preview={preview}
            card={cardOf(viewer, start.editing && own.review)}
            mayPost={barred === null}
          />
        </>
      )}
    </article>
  )
}

/** What a card has of who writes, and when: a new review is posted today, a change made today. */
function cardOf({ id, handle, name }: Viewer, review: OwnReview | null): Own {
  const today = dayOf(new Date().toISOString().slice(0, 10))
  return {
    name: name ?? handle,
    by: <SaidBy author={{ id, handle, name }} />,
    posted: review ? dayOf(review.postedOn) : today,
    edited: review && today,
  }
}

/** That this is a draft, and the way to be rid of it. */
function Going({
  film,
  start,
  savedAt,
  formats,
  isSaved,
}: {
  film: string
  start: Start
  savedAt: Date
  formats: string
  isSaved: boolean
}) {
  return (
    <div className={styles.notice} role={isSaved ? 'status' : undefined}>
      <p>
        {isSaved ? 'Saved' : 'This is your draft, saved'} on {momentOf(savedAt, formats)}. Nobody else sees
        it.
      </p>
      <details>
        <summary>Discard it …</summary>
        <ActionForm
          action={discardDraftAction}
          submit={start.editing ? 'Discard the draft, keep the review as it is' : 'Discard the draft'}
          hidden={{ film, version: String(start.version), from: writingPath(film) }}
        />
      </details>
    </div>
  )
}
