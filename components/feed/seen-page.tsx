import { Poster } from '@/components/posters/poster'
import { Stars } from '@/components/reviews/card/stars'
import { Empty } from '@/components/ui/empty'
import { Spelled } from '@/components/ui/spelled'
import type { SeenPage as Page, SeenFilm } from '@/lib/feed/diary'
import { profilePath } from '@/lib/members/handles'
import { dateInWords } from '@/lib/partial-date'
import styles from './feed.module.css'
import { FeedFrame } from './feed-frame'

/** Which films those whom one follows saw last. */
export function SeenPage({ page: { entries, next }, isFirst }: { page: Page; isFirst: boolean }) {
  return (
    <article>
      <FeedFrame at="/feed/diary" next={next} isFirst={isFirst}>
        {entries.length === 0 ? (
          <Empty says="Nobody you follow shows you a diary with anything in it yet." />
        ) : (
          <ol className={styles.seen}>
            {entries.map((entry) => (
              <Seen key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
      </FeedFrame>
    </article>
  )
}

function Seen({ entry: { film, author, seenOn, isRewatch, halfStars } }: { entry: SeenFilm }) {
  return (
    <li>
      <a href={`/films/${film.slug}`}>
        <Poster film={film} />
        <cite>
          <Spelled>{film.title}</Spelled>
        </cite>
      </a>
      {halfStars && <Stars halfStars={halfStars} />}
      <p className={styles.soft}>
        <a href={`${profilePath(author.handle)}/diary`}>
          <bdi>{author.name ?? author.handle}</bdi>
        </a>
        <span>
          {isRewatch && 'again '}on <time dateTime={seenOn}>{dateInWords(seenOn)}</time>
        </span>
      </p>
    </li>
  )
}
