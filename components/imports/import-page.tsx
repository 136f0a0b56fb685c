import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import { DeskFrame } from '@/components/desk/frame'
import { Empty } from '@/components/ui/empty'
import { IMPORTS, importPath } from '@/lib/desk/paths'
import type { ImportedRow, WholeImport } from '@/lib/imports/queries'
import type { ImportRowState } from '@/prisma/generated/enums'
import { FileFacts } from './file-facts'
import styles from './imports.module.css'
import { PlainRow } from './plain-row'
import { UnsureRow } from './unsure-row'
import { STATES } from './words'

type Props = {
  whole: WholeImport
  state: ImportRowState
  rows: readonly ImportedRow[]
  next: number | null
  done: string | null
}

const DONE: Readonly<Record<string, string>> = {
  taken: 'The file is taken in, and its films come in one after the other.',
  before: 'This list was brought in before: nothing has changed.',
  this: 'It is that film now.',
  added: 'It is brought in.',
  left: 'It is left out.',
}

/** One list that was brought in: how far it is, what came of its rows, and those that wait for a person. */
export function ImportPage({ whole, state, rows, next, done }: Props) {
  const { id, name, at, by, counts, doneAt } = whole
  return (
    <DeskFrame
      at={IMPORTS}
      title={<bdi>{name}</bdi>}
      lead={
        <>
          Brought in on {inDays(at)} by {by ? <bdi>{by.handle}</bdi> : 'the command line'}.
        </>
      }
      done={done && DONE[done]}
    >
      {doneAt === null && <Progress id={id} counts={counts} />}
      <States id={id} counts={counts} state={state} />
      <OwnPart title={STATES[state]} intro={INTROS[state]}>
        {rows.length === 0 && <Empty says={state === 'unsure' ? 'Nothing waits.' : 'There is none.'} />}
        <ol className={styles.rows}>
          {rows.map((row) =>
            row.state === 'unsure' ? (
              <UnsureRow key={row.id} row={row} whole={whole} />
            ) : (
              <PlainRow key={row.id} row={row} whole={whole} />
            ),
          )}
        </ol>
        {next !== null && <a href={`${importPath(id)}?state=${state}&after=${next}`}>Further rows</a>}
      </OwnPart>
      <FileFacts whole={whole} />
    </DeskFrame>
  )
}

const INTROS: Partial<Record<ImportRowState, string>> = {
  unsure:
    'Nothing of these is brought in until somebody says what they are. A year that nobody knows stays empty; several directors are parted by semicolons.',
  failed: 'These could not be read. Mend them in the file and bring it in again: nothing else changes.',
  matched:
    'These were here. What we did not know was taken from the list; what it says otherwise stands beside ours.',
  unchanged: 'These were here, with all that the list says.',
}

const howMany = (counts: WholeImport['counts']) => Object.values(counts).reduce((sum, n) => sum + n, 0)

/** How far it is; whoever wants to see more loads the page again. */
function Progress({ id, counts }: { id: number; counts: WholeImport['counts'] }) {
  const of = howMany(counts)
  const came = of - counts.waiting
  return (
    <div className={styles.progress}>
      <progress value={came} max={of} aria-label="Rows brought in" />
      <p>
        {came.toLocaleString('en')} of {of.toLocaleString('en')} rows so far.{' '}
        <a href={importPath(id)}>Look again</a>
      </p>
    </div>
  )
}

function States({ id, counts, state }: { id: number; counts: WholeImport['counts']; state: ImportRowState }) {
  const shown = (Object.keys(STATES) as ImportRowState[]).filter(
    (one) => counts[one] > 0 || one === state || one === 'unsure',
  )
  return (
    <nav className={styles.states} aria-label="What came of its rows">
      <ul>
        {shown.map((one) => (
          <li key={one}>
            <a href={`${importPath(id)}?state=${one}`} aria-current={one === state ? 'page' : undefined}>
              <b>{counts[one].toLocaleString('en')}</b> {STATES[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
