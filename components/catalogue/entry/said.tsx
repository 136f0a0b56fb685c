import styles from '@/components/catalogue/catalogue.module.css'
import { differingIn } from '@/lib/catalogue/editing/saying/differing'
import { sayPart } from '@/lib/catalogue/editing/saying/saying'
import type { Part, Value } from '@/lib/catalogue/editing/shapes/parts'

type Props = { part: Part; value: Value; sources: readonly { code: string; label: string }[] }

/** What stands in a part, each fact with who says it. */
export function Said({ part, value, sources }: Props) {
  const named = (code: string) => sources.find((source) => source.code === code)?.label ?? code
  const { fields, rows } = sayPart(part, value, named)
  const differing = differingIn(part, value)
  const isAlone = fields.length === 1
  return (
    <div>
      {fields.map(({ label, says }) => (
        <p key={label} dir="auto">
          {!isAlone && <b>{label}: </b>}
          {says ?? <span className={styles.unknown}>unknown</span>}
        </p>
      ))}
      {fields.length === 0 && rows.length === 0 && <p className={styles.unknown}>none</p>}
      {rows.length > 0 && (
        <ol>
          {rows.map((row, n) => (
            // What is not shown is not named either.
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have their order
            <li key={n} dir="auto">
              {givesAway(value.rows[n]) ? (
                <span className={styles.unknown}>one that gives something away</span>
              ) : (
                row
              )}
            </li>
          ))}
        </ol>
      )}
      {differing > 0 && <p className={styles.differ}>{differing} sources differ</p>}
    </div>
  )
}

/** An editor who has not seen the film reads it where they ask for it. */
const givesAway = (row?: object): boolean => row !== undefined && 'spoiler' in row && row.spoiler === true
