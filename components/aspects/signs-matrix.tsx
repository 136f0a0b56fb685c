import type { Seated } from '@/components/critics/seats'
import { shortName } from '@/components/critics/words'
import { Seat } from '@/components/ui/seat'
import { POLARITY_WORDS, Sign } from '@/components/ui/sign'
import type { AspectTotal } from '@/lib/films/schema'
import styles from './signs-matrix.module.css'
import { aspectTitle } from './tally'

type Props = { critics: readonly Seated[]; totals: readonly AspectTotal[]; reviewCount: number }

/** Critics down, aspects across, signs only; above them how all the film's critics divide. */
export function SignsMatrix({ critics, totals, reviewCount }: Props) {
  return (
    <table className={styles.matrix} aria-label="Which aspects each critic praised and faulted">
      <thead>
        <tr>
          <th scope="col">Critic</th>
          {totals.map(({ aspect }) => (
            <th key={aspect} scope="col">
              <span>{aspectTitle(aspect)}</span>
            </th>
          ))}
        </tr>
        {(['praise', 'mixed', 'fault'] as const).map((polarity, i) => (
          <tr key={polarity}>
            <th scope="row">
              {i === 0 && `All ${reviewCount.toLocaleString('en')}: `}
              {POLARITY_WORDS[polarity]}
            </th>
            {totals.map((total) => (
              <td key={total.aspect}>{total[polarity] || ''}</td>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {critics.map((critic) => (
          <tr key={critic.seat}>
            <th scope="row">
              <Seat n={critic.seat} /> {shortName(critic)}
            </th>
            {totals.map(({ aspect }) => {
              const said = critic.aspects.find((opinion) => opinion.aspect === aspect)
              return <td key={aspect}>{said && <Sign polarity={said.polarity} />}</td>
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
