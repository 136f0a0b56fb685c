import type { ImportedRow, WholeImport } from '@/lib/imports/queries'
import styles from './imports.module.css'

type Props = { row: ImportedRow; whole: Pick<WholeImport, 'columns'> }

/** What a row is called. */
export function RowTitle({ row }: { row: ImportedRow }) {
  const { title = null, year = null } = row.reading ?? {}
  return (
    <>
      <small>Row {row.number}</small> {title === null ? 'no title' : <cite dir="auto">{title}</cite>} {year}
    </>
  )
}

/** What stood in the file, as it stood there. */
export function RowSaid({ row, whole }: Props) {
  const said = row.raw.flatMap((cell, place) =>
    cell === null ? [] : [{ name: whole.columns[place] ?? `column ${place + 1}`, cell }],
  )
  return (
    <details className={styles.said}>
      <summary>What the file says</summary>
      <dl>
        {said.map(({ name, cell }) => (
          <div key={name}>
            <dt>
              <bdi>{name}</bdi>
            </dt>
            <dd dir="auto">{cell}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Why a person is asked, or why it failed; and what was not taken from it. */
export function RowWhy({ row }: { row: ImportedRow }) {
  return [...row.why, ...row.notes].map((sentence) => (
    <p key={sentence} dir="auto">
      {sentence}
    </p>
  ))
}
