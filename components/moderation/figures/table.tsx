import type { ReactNode } from 'react'
import styles from './figures.module.css'

type Props = { caption: string; head: readonly string[]; lines: readonly (readonly ReactNode[])[] }

/** A table of counts: the first cell of a line names it. */
export function Table({ caption, head, lines }: Props) {
  return (
    <table className={styles.table}>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {head.map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, ...cells], i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are drawn once and never move
          <tr key={i}>
            <th scope="row">{name}</th>
            {cells.map((cell, j) => (
              <td key={head[j + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
