import { Poster } from '@/components/posters/poster'
import { ActionForm } from '@/components/ui/action-form'
import { bringInAction, leaveOutAction, takeForFilmAction } from '@/lib/imports/actions'
import type { ImportedRow, WholeImport } from '@/lib/imports/queries'
import { bringingFields } from './bringing-fields'
import styles from './imports.module.css'
import { RowSaid, RowTitle, RowWhy } from './row-said'

/** A row that waits: what it may be, and what a person can say of it. */
export function UnsureRow({ row, whole }: { row: ImportedRow; whole: WholeImport }) {
  const { candidates, reading } = row
  const hidden = { row: String(row.id) }
  const name = `row ${row.number}, ${reading?.title ?? 'no title'}`
  return (
    <li>
      <h3>
        <RowTitle row={row} />
      </h3>
      <RowWhy row={row} />
      <RowSaid row={row} whole={whole} />
      {candidates.length > 0 && (
        <ul className={styles.candidates}>
          {candidates.map((film) => (
            <li key={film.id}>
              <Poster film={film} />
              <p>
                <a href={`/films/${film.slug}`}>
                  <cite>{film.title}</cite>
                </a>{' '}
                {film.year}
                <br />
                <small>
                  {film.credits.map(({ person }) => person.name).join(', ') || 'director unknown'}
                </small>
              </p>
              <ActionForm
                action={takeForFilmAction}
                submit="It is this"
                label={`It is this: ${film.title}${film.year ? ` (${film.year})` : ''}, for ${name}`}
                hidden={{ ...hidden, film: film.slug }}
                quiet
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.others}>
        <ActionForm
          action={bringInAction}
          submit="Bring it in"
          label={`Bring it in as new: ${name}`}
          hidden={hidden}
          fields={bringingFields(row, whole)}
          fold={{ words: 'Bring it in as a new film', isOpen: candidates.length === 0 }}
        />
        <ActionForm
          action={leaveOutAction}
          submit="Leave it out"
          label={`Leave it out: ${name}`}
          hidden={hidden}
          quiet
        />
      </div>
    </li>
  )
}
