import { Work } from '@/components/films/shelf'
import { MemberHead } from '@/components/members/member-tabs'
import list from '@/components/reviews/list/list.module.css'
import { ActionForm } from '@/components/ui/action-form'
import { Empty } from '@/components/ui/empty'
import { takeOffWatchlistAction } from '@/lib/keeping/actions'
import type { WatchlistPage as Films } from '@/lib/keeping/watchlist'
import { profilePath } from '@/lib/members/handles'
import type { OpenMember } from '@/lib/members/profile/page'
import styles from './keeping.module.css'
import { WhoSees } from './who-sees'

type Props = OpenMember & { page: Films; isFirst: boolean; isOwn: boolean }

/** What a member means to see. */
export function WatchlistPage({ member, open, page: { films, next }, isFirst, isOwn }: Props) {
  const path = `${profilePath(member.handle)}/watchlist`
  return (
    <article>
      <MemberHead member={member} open={open} at="/watchlist" title="Watchlist" isHere={isFirst} />
      {isOwn && <WhoSees what="watchlist" />}
      {films.length === 0 && (
        <Empty says="Nothing waits to be seen.">
          <p>A film comes here by the button “Watchlist” on its page, and leaves when it is seen.</p>
        </Empty>
      )}
      <ul className={styles.films}>
        {films.map(({ id, film }) => (
          <li key={id}>
            <Work film={film} />
            {isOwn && (
              <ActionForm
                action={takeOffWatchlistAction}
                submit="Take off"
                label={`Take off ${film.title}`}
                hidden={{ film: film.slug, from: path }}
                quiet
              />
            )}
          </li>
        ))}
      </ul>
      {(next || !isFirst) && (
        <p className={list.next}>
          {next && (
            <a href={`${path}/after/${next}`} rel="next">
              Further films
            </a>
          )}
          {!isFirst && <a href={path}>From the start</a>}
        </p>
      )}
    </article>
  )
}
