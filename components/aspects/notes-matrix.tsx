import type { Seated } from '@/components/critics/seats'
import { shortName } from '@/components/critics/words'
import { Seat } from '@/components/ui/seat'
import { Sign } from '@/components/ui/sign'
import type { AspectTotal } from '@/lib/films/schema'
import styles from './notes-matrix.module.css'
import { aspectTitle, tally } from './tally'

type Props = { critics: readonly Seated[]; totals: readonly AspectTotal[] }

/** Aspects down, critics across, each cell a sign and a note. On a phone the notes stand below the signs. */
export function NotesMatrix({ critics, totals }: Props) {
  return (
    <table className={styles.matrix} aria-label="What each critic said of each aspect">
      <thead>
        <tr>
          <th scope="col">Aspect</th>
          {critics.map((critic) => (
            <th key={critic.seat} scope="col">
              <Seat n={critic.seat} /> <span>{shortName(critic)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {totals.map((total) => (
          <tr key={total.aspect}>
            <th scope="row">
              {aspectTitle(total.aspect)}
              <small>{tally(total)}</small>
            </th>
            {critics.map((critic) => (
              <Cell key={critic.seat} critic={critic} aspect={total.aspect} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ critic, aspect }: { critic: Seated; aspect: AspectTotal['aspect'] }) {
  const said = critic.aspects.find((opinion) => opinion.aspect === aspect)
  return (
    <td>
      {said && (
        <>
          <Sign polarity={said.polarity} />{' '}
          <span>
            <em>{shortName(critic)}</em> {said.note}
          </span>
        </>
      )}
    </td>
  )
}
