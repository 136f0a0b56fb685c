import styles from './desk.module.css'

/** What stands at one place of a plot: its name, and how many. */
export type Bar = { name: string; n: number }

const [STEP, HIGH] = [10, 100]

type Props = { title: string; unit: string; bars: readonly Bar[] }

/** Counts as bars side by side, and the same as a table. */
export function Plot({ title, unit, bars }: Props) {
  const all = bars.reduce((sum, { n }) => sum + n, 0)
  const most = bars.reduce((best, bar) => (bar.n > best.n ? bar : best), { name: '', n: 0 })
  const says = all === 0 ? 'none' : `${all.toLocaleString('en')} in all, most ${most.name}: ${most.n}`
  const some = bars.filter(({ n }) => n > 0)
  return (
    <figure className={styles.plot}>
      <figcaption>
        <h2>{title}</h2>
        <p>{says}</p>
      </figcaption>
      <svg
        viewBox={`0 0 ${bars.length * STEP} ${HIGH + 1}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${title}: ${says}`}
      >
        {bars.map(({ name, n }, i) => (
          <rect
            key={name}
            x={i * STEP + 1}
            y={HIGH - (n / Math.max(1, most.n)) * HIGH}
            width={STEP - 2}
            height={(n / Math.max(1, most.n)) * HIGH + 1}
          />
        ))}
      </svg>
      <p className={styles.ends}>
        <span>{bars[0]?.name}</span>
        <span>{bars.at(-1)?.name}</span>
      </p>
      {some.length > 0 && (
        <details>
          <summary>As a table</summary>
          <table>
            <caption className="unseen">{title}; what is not listed had none</caption>
            <thead>
              <tr>
                <th scope="col">{unit}</th>
                <th scope="col">Number</th>
              </tr>
            </thead>
            <tbody>
              {some.map(({ name, n }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{n.toLocaleString('en')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </figure>
  )
}
