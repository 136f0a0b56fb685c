import { inDays } from '@/components/accounts/own/days'
import { Stars } from '@/components/reviews/card/stars'
import { momentOf } from '@/components/reviews/writing/moment'
import { ActionForm } from '@/components/ui/action-form'
import { Spelled } from '@/components/ui/spelled'
import type { Formats } from '@/lib/preferences/schema'
import { restoreOwnReviewAction, withdrawReviewAction } from '@/lib/reviews/actions'
import { discardDraftAction } from '@/lib/reviews/drafts/actions'
import type { OwnDraft, OwnListed } from '@/lib/reviews/own/lists'
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

export function WithdrawnLine({ review: { id, film, title, withdrawnAt }, formats }: Listed) {
  return (
    <li>
      <FilmLine film={film} />
      {title && (
        <p className={styles.begins} dir="auto">
          {title}
        </p>
      )}
      {withdrawnAt && <small>Have it back until {momentOf(undoUntil(withdrawnAt), formats)}</small>}
      <ActionForm
        action={restoreOwnReviewAction}
        submit="Have it back"
        label={`Have it back: your review of ${film.title}`}
        hidden={{ review: String(id) }}
      />
    </li>
  )
}

export function ReviewLine({ review, handle, formats }: Listed & { handle: string }) {
  const { id, film, title, halfStars, postedAt, removals } = review
  const here = removals > 0 ? writingPath(film.slug) : reviewPath(film.slug, handle)
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
        {removals > 0 && <strong> Removed by a moderator</strong>}
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
