import type { ImportedRow, WholeImport } from '@/lib/imports/queries'
import { RowSaid, RowTitle, RowWhy } from './row-said'
import { OUTCOMES } from './words'

/** A row about which nothing is to be decided any more. */
export function PlainRow({ row, whole }: { row: ImportedRow; whole: WholeImport }) {
  const { film, outcome } = row
  return (
    <li>
      <h3>
        <RowTitle row={row} />
      </h3>
      {(film || outcome) && (
        <p>
          {outcome && OUTCOMES[outcome]}{' '}
          {film && (
            <a href={`/films/${film.slug}`}>
              <cite>{film.title}</cite> {film.year}
            </a>
          )}
        </p>
      )}
      <RowWhy row={row} />
      <RowSaid row={row} whole={whole} />
    </li>
  )
}
