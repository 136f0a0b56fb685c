import { inDays } from '@/components/accounts/own/days'
import { Stars } from '@/components/reviews/card/stars'
import { momentOf } from '@/components/reviews/writing/moment'
import { ActionForm } from '@/components/ui/action-form'
import { Spelled } from '@/components/ui/spelled'
import type { Formats } from '@/lib/preferences/schema'
import { forgetReviewAction, restoreOwnReviewAction, withdrawReviewAction } from '@/lib/reviews/actions'
import { discardDraftAction } from '@/lib/reviews/drafts/actions'
import type { OwnDraft, OwnListed, OwnWithdrawn } from '@/lib/reviews/own/lists'
import { undoUntil } from '@/lib/reviews/policy'
import { reviewPath, writingPath } from '@/lib/reviews/reading/list-path'
import styles from './own.module.css'

type Listed = { review: OwnListed; formats: Formats }

export function DraftLine({ draft, formats }: { draft: OwnDraft; formats: Formats }) {
  const { film, begins, savedAt, version, changes } = draft
  return (
    <li>
      <FilmLine film={film} href={writingPath(film.slug)} />
      {begins.trim() && (
        <p className={styles.begins} dir="auto">
          {begins}
        </p>
      )}
      <small>
        {changes && 'A change to your review. '}Saved on {momentOf(savedAt, formats)}
      </small>
      <div className={styles.ways}>
        <a href={writingPath(film.slug)}>Go on writing</a>
        <details>
          <summary>Discard it …</summary>
          <ActionForm
            action={discardDraftAction}
            submit="Discard the draft"
            label={`Discard the draft on ${film.title}`}
            hidden={{ film: film.slug, version: String(version), from: '/account/reviews' }}
          />
        </details>
      </div>
    </li>
  )
}

type Gone = { review: OwnWithdrawn; formats: Formats }

export function WithdrawnLine({ review, formats }: Gone) {
  const { id, film, title, raw, withdrawnAt, canReturn, removals } = review
  return (
    <li>
      <FilmLine film={film} />
      {title && (
        <p className={styles.begins} dir="auto">
          {title}
        </p>
      )}
      {withdrawnAt && (
        <small>
          {canReturn
            ? `Have it back until ${momentOf(undoUntil(withdrawnAt), formats)}`
            : `Withdrawn on ${inDays(withdrawnAt, formats)}`}
          {removals > 0 && <strong>Removed by a moderator</strong>}
        </small>
      )}
      {canReturn && (
        <ActionForm
          action={restoreOwnReviewAction}
          submit="Have it back"
          label={`Have it back: your review of ${film.title}`}
          hidden={{ review: String(id) }}
        />
      )}
      <details>
        <summary>
          What you wrote<span className="unseen"> about {film.title}</span>
        </summary>
        <p className={styles.raw} dir="auto">
          {raw}
        </p>
        <p>
          <a href={writingPath(film.slug)}>Write another</a>: it takes the place of this one.
        </p>
      </details>
      {removals === 0 && (
        <details>
          <summary>
            Delete it for good …<span className="unseen"> Your review of {film.title}</span>
          </summary>
          <ActionForm
            action={forgetReviewAction}
            submit="Delete it for good"
            label={`Delete it for good: your review of ${film.title}`}
            hidden={{ review: String(id) }}
          />
        </details>
      )}
    </li>
  )
}

export function ReviewLine({ review, handle, formats }: Listed & { handle: string }) {
  const { id, film, title, halfStars, postedAt, removals, isHeld } = review
  const here = reviewPath(film.slug, handle)
  return (
    <li>
      <FilmLine film={film} href={here} />
      {title && (
        <p className={styles.begins} dir="auto">
          {title}
        </p>
      )}
      <small>
        {halfStars && <Stars halfStars={halfStars} />} {inDays(postedAt, formats)}
        {removals > 0 && <strong> {isHeld ? 'Waits for a moderator' : 'Removed by a moderator'}</strong>}
      </small>
      <div className={styles.ways}>
        {removals === 0 && <a href={writingPath(film.slug)}>Change it</a>}
        <ActionForm
          action={withdrawReviewAction}
          submit="Withdraw it"
          label={`Withdraw it: your review of ${film.title}. For a day you can have it back`}
          hidden={{ review: String(id) }}
          quiet
        />
      </div>
    </li>
  )
}

function FilmLine({ film: { title, year }, href }: { film: OwnListed['film']; href?: string }) {
  const name = (
    <cite>
      <Spelled>{title}</Spelled>
    </cite>
  )
  return (
    <h3>
      {href ? <a href={href}>{name}</a> : name} {year && <small>{year}</small>}
    </h3>
  )
}
