import { ActionForm } from '@/components/ui/action-form'
import { Spelled } from '@/components/ui/spelled'
import { commentPath } from '@/lib/comments/paths'
import { unfollowThingAction } from '@/lib/follows/actions'
import type { FollowedThing } from '@/lib/follows/queries'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import styles from './followed-things.module.css'

/** The films, reviews and threads one hears of, each with the way to hear no more. */
export function FollowedThings({ things, from }: { things: readonly FollowedThing[]; from: string }) {
  return (
    <ul className={styles.things}>
      {things.map((thing) => (
        <li key={`${thing.kind}/${thing.id}`}>
          <p>
            <a href={pathOf(thing)}>
              <What thing={thing} />
              <cite>
                <Spelled>{thing.film.title}</Spelled>
              </cite>
            </a>
          </p>
          <ActionForm
            action={unfollowThingAction}
            submit="Unfollow"
            label={`Unfollow ${thing.film.title}`}
            hidden={{ kind: thing.kind, id: String(thing.id), from }}
            quiet
          />
        </li>
      ))}
    </ul>
  )
}

function What({ thing: { thread, author, critic } }: { thing: FollowedThing }) {
  const on = author ? (
    <>
      <bdi>{author.name ?? author.handle}</bdi> on{' '}
    </>
  ) : critic ? (
    'a critic on '
  ) : null
  if (thread !== null) return <>A thread about {on}</>
  return on
}

function pathOf({ film, author, critic, thread }: FollowedThing): string {
  if (thread !== null) return commentPath(thread)
  if (author) return reviewPath(film.slug, author.handle)
  return critic ? `/films/${film.slug}/critic-reviews/${critic}` : `/films/${film.slug}`
}
