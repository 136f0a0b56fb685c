import styles from './figures.module.css'

/** Figures that stand alone, each with what it counts. */
export function Facts({ facts }: { facts: readonly (readonly [what: string, value: string | number])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([what, value]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
