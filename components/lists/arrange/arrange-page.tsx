import { listFields } from '@/components/lists/list-fields'
import { FilmFinder } from '@/components/search/film-finder'
import { Kept } from '@/components/standing/kept'
import { ActionForm } from '@/components/ui/action-form'
import { Empty } from '@/components/ui/empty'
import { Rail } from '@/components/ui/rail'
import type { FilmName } from '@/lib/films/schema'
import { addFilmAction, changeListAction, deleteListAction, putBackAction } from '@/lib/lists/actions'
import type { FilmList, OwnListEntry } from '@/lib/lists/one'
import { arrangePath, listPath } from '@/lib/lists/path'
import type { Kept as Act } from '@/lib/moderation/own/kept'
import type { Asked } from '@/lib/search/asking'
import styles from './arrange.module.css'
import { FilmRow } from './film-row'
import { Reorder } from './reorder'

type Props = {
  handle: string
  list: FilmList
  entries: readonly OwnListEntry[]
  asked: Asked
  /** What keeps it from everybody else; null where nothing does. */
  kept: Act | null
  taken: Taken | null
}

/** The film that was just taken out, and its place. */
export type Taken = { film: FilmName; at: number }

/** Where a list’s owner puts films in, orders them, and says what it is. */
export function ArrangePage({ handle, list: one, entries, asked, kept, taken }: Props) {
  const from = arrangePath(handle, one.slug)
  const hidden = { list: String(one.id) }
  return (
    <article className={styles.arrange}>
      <header>
        <p>
          <a href={listPath(handle, one.slug)}>The list as others see it</a>
        </p>
        <h1>
          <bdi>{one.title}</bdi>
        </h1>
        {kept && <Kept act={kept} />}
      </header>
      <Rail id="films" title="Films" intro={<p>Drag a film by its grip, or use the buttons beside it.</p>}>
        <div className={styles.films}>
          <FilmFinder
            path={`${from}#films`}
            asked={asked}
            chosen={entries.map(({ film }) => film.slug)}
            action={addFilmAction}
            submit="Add"
            hidden={{ ...hidden, from: `${from}#films` }}
          />
          {taken && <PutBack taken={taken} hidden={{ ...hidden, from: `${from}#films` }} />}
          {entries.length === 0 && <Empty says="No film is in it yet. Find one by its title." />}
          <Reorder list={one.id} from={from} order={entries.map(({ film }) => film)}>
            {entries.map((entry) => (
              <FilmRow key={entry.filmId} list={one} entry={entry} from={from} last={entries.length} />
            ))}
          </Reorder>
        </div>
      </Rail>
      <Rail id="about" title="The list">
        <div className={styles.about}>
          <ActionForm
            action={changeListAction}
            submit="Save the list"
            hidden={hidden}
            fields={listFields(one)}
          />
          <details>
            <summary>Delete this list</summary>
            <p>It is gone for good, with its order and its notes.</p>
            <ActionForm action={deleteListAction} submit="Delete it for good" hidden={hidden} />
          </details>
        </div>
      </Rail>
    </article>
  )
}

function PutBack({ taken: { film, at }, hidden }: { taken: Taken; hidden: Record<string, string> }) {
  return (
    <div className={styles.taken} role="status">
      <p>
        <cite>{film.title}</cite> is out.
      </p>
      <ActionForm
        action={putBackAction}
        submit={`Put it back at place ${at}`}
        hidden={{ ...hidden, film: film.slug, to: String(at) }}
        quiet
      />
    </div>
  )
}
