import { FilmNamed } from '@/components/films/film-named'
import list from '@/components/reviews/list/list.module.css'
import { Empty } from '@/components/ui/empty'
import head from '@/components/ui/page/head.module.css'
import { Press } from '@/components/ui/press/press'
import press from '@/components/ui/press/press.module.css'
import { Rail } from '@/components/ui/rail'
import { signInPath } from '@/lib/doors/own-path'
import type { Film } from '@/lib/films/queries'
import { addFilmAction, removeFilmAction } from '@/lib/lists/actions'
import { filmListsPath } from '@/lib/lists/path'
import type { ListsPage, OwnList } from '@/lib/lists/queries'
import { ListCards } from './list-cards'
import styles from './lists.module.css'

type Props = { film: Film; page: ListsPage; isFirst: boolean; own: readonly OwnList[] | null }

/** The lists a film is in: one’s own, to put it in or take it out, and those of others. */
export function FilmListsPage({ film, page: { lists, next }, isFirst, own }: Props) {
  return (
    <article>
      <header className={head.head}>
        <p>
          <FilmNamed film={film} />
        </p>
        <h1>
          Lists <small>{film.listCount.toLocaleString('en')}</small>
        </h1>
      </header>
      {isFirst && <Own film={film.slug} own={own} />}
      <Rail title="Members’ lists" intro={<p>The newest first.</p>}>
        <div>
          {lists.length === 0 && <Empty says="No list for everybody has it yet." />}
          <ListCards lists={lists} named />
          {(next || !isFirst) && (
            <p className={list.next}>
              {next && (
                <a href={filmListsPath(film.slug, next)} rel="next">
                  Further lists
                </a>
              )}
              {!isFirst && <a href={filmListsPath(film.slug)}>From the start</a>}
            </p>
          )}
        </div>
      </Rail>
    </article>
  )
}

function Own({ film, own }: { film: string; own: readonly OwnList[] | null }) {
  const from = filmListsPath(film)
  const make = `/lists/new?film=${film}`
  return (
    <Rail id="own" title="Your lists" intro={<p>Press a list to put the film in, or to take it out.</p>}>
      {own === null ? (
        <p>
          <a href={signInPath(`${from}#own`)} rel="nofollow">
            Sign in to put it in a list of yours
          </a>
        </p>
      ) : (
        <div className={styles.own}>
          {own.map(({ id, title, has }) => (
            <Press
              key={id}
              action={has ? removeFilmAction : addFilmAction}
              hidden={{ list: String(id), film, from: `${from}#own` }}
              isPressed={has}
            >
              <bdi>{title}</bdi>
            </Press>
          ))}
          <a className={press.link} href={make}>
            Make a new list with it
          </a>
        </div>
      )}
    </Rail>
  )
}
