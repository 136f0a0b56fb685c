import { inDays } from '@/components/accounts/own/days'
import { DeskFrame } from '@/components/desk/frame'
import { Poster } from '@/components/posters/poster'
import type { LatestEdit } from '@/lib/catalogue/editing/queries'
import { WORDS } from '@/lib/catalogue/editing/saying/words'
import { CATALOGUE, cataloguePath, historyPath } from '@/lib/desk/paths'
import type { Asked } from '@/lib/search/asking'
import { QUERY_LIMIT, type SearchResults } from '@/lib/search/schema'
import styles from './catalogue.module.css'

type Props = { asked: Asked; latest: readonly LatestEdit[] }

/** Where an editor finds a film or a person, and sees what was edited last. */
export function CataloguePage({ asked, latest }: Props) {
  return (
    <DeskFrame at={CATALOGUE} title="Catalogue" lead="Find a film or a person, in any spelling, to edit it.">
      <form action={CATALOGUE} className={styles.find}>
        <label htmlFor="wanted">Film or person</label>
        <div>
          <input id="wanted" name="q" defaultValue={asked.typed} maxLength={QUERY_LIMIT} autoComplete="off" />
          <button type="submit">Find</button>
        </div>
        {asked.state === 'refused' && <strong role="alert">{asked.message}</strong>}
      </form>
      {asked.state === 'answered' && <Found typed={asked.typed} results={asked.results} />}
      {asked.state === 'nothing' && latest.length > 0 && (
        <section aria-labelledby="latest">
          <h2 id="latest">Edited lately</h2>
          <ul className={styles.found}>
            {latest.map((edit) => (
              <Latest key={edit.id} edit={edit} />
            ))}
          </ul>
        </section>
      )}
    </DeskFrame>
  )
}

function Found({ typed, results: { films, people } }: { typed: string; results: SearchResults }) {
  if (films.length + people.length === 0) return <p role="status">Nothing is called “{typed}”.</p>
  return (
    <ul className={styles.found} aria-label="Found">
      {films.map((film) => (
        <li key={film.slug}>
          <Poster film={film} />
          <p>
            <a href={cataloguePath('film', film.slug)}>
              <cite>{film.title}</cite>
            </a>{' '}
            {film.year} {film.matched && <small>found as {film.matched}</small>}
          </p>
        </li>
      ))}
      {people.map(({ slug, name, matched, knownFor }) => (
        <li key={slug}>
          <p>
            <a href={cataloguePath('person', slug)}>{name}</a>
            <small>
              {matched && `found as ${matched}. `}
              {knownFor.map(({ title }) => title).join(', ')}
            </small>
          </p>
        </li>
      ))}
    </ul>
  )
}

function Latest({ edit: { film, person, part, by, at, undoesId } }: { edit: LatestEdit }) {
  const kind = film ? 'film' : 'person'
  return (
    <li>
      <p>
        <a href={historyPath(kind, (film ?? person)?.slug ?? '')}>
          {film ? <cite>{film.title}</cite> : person?.name}
        </a>
        : {WORDS[part].inProse}
        {undoesId !== null && ', taken back'}
        <small>
          {by ? <bdi>{by.handle}</bdi> : 'somebody who left'}, {inDays(at)}
        </small>
      </p>
    </li>
  )
}
