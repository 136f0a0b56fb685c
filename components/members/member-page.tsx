import type { ReactNode } from 'react'
import { Poster } from '@/components/posters/poster'
import { ReviewLines } from '@/components/reviews/list/review-lines'
import { Rail } from '@/components/ui/rail'
import type { DiaryEntry } from '@/lib/diary/queries'
import type { ListedList } from '@/lib/lists/queries'
import { profilePath } from '@/lib/members/handles'
import type { OpenMember } from '@/lib/members/profile/page'
import { dateInWords } from '@/lib/partial-date'
import type { Seat } from '@/lib/reviews/reading/latest'
import { LatestDays, LatestLists } from './kept-parts'
import { MemberTabs } from './member-tabs'
import styles from './members.module.css'
import { OwnStars } from './own-stars'

type Props = OpenMember & {
  seat: Seat
  days: readonly DiaryEntry[]
  lists: readonly ListedList[]
  /** Who follows them, and what whoever reads can do about them. */
  between: ReactNode
}

/** What everybody sees of a member. What strangers wrote keeps its own direction, and turns nothing around it. */
export function MemberPage({ member, open, seat, days, lists, between }: Props) {
  const { name, handle, pronouns, bio, roles, since, favourites } = member
  return (
    <article className={styles.member}>
      <header>
        <h1>
          <bdi>{name ?? handle}</bdi>
        </h1>
        <ul>
          {name && (
            <li>
              <bdi>@{handle}</bdi>
            </li>
          )}
          {pronouns && (
            <li>
              <bdi>{pronouns}</bdi>
            </li>
          )}
          {roles.map((role) => (
            <li key={role}>
              <b>{role}</b>
            </li>
          ))}
          <li>
            member since <time dateTime={since}>{dateInWords(since)}</time>
          </li>
        </ul>
        {bio && (
          <p className={styles.bio} dir="auto">
            {bio}
          </p>
        )}
        {between}
      </header>
      <MemberTabs member={member} open={open} at="" />
      {favourites.length > 0 && (
        <Rail title="Favourite films">
          <ol className={styles.favourites}>
            {favourites.map((film) => (
              <li key={film.slug}>
                <a href={`/films/${film.slug}`}>
                  <Poster film={film} />
                  <cite>{film.title}</cite>
                </a>
                <p>{film.year ?? 'year unknown'}</p>
              </li>
            ))}
          </ol>
        </Rail>
      )}
      {seat.reviews.length > 0 && (
        <Rail
          title="Reviews"
          intro={
            <p>
              The newest first. <a href={`${profilePath(handle)}/reviews`}>All reviews</a>
            </p>
          }
        >
          <ReviewLines reviews={seat.reviews} />
        </Rail>
      )}
      <LatestDays handle={handle} days={days} />
      <LatestLists handle={handle} lists={lists} />
      <OwnStars counts={seat.counts} />
    </article>
  )
}
