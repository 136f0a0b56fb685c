import { Children, type ReactNode } from 'react'
import styles from './title-block.module.css'

type Props = { name: string; wide?: boolean; children?: ReactNode }

/** A fact by name; one without anything to say is unknown. */
export function Fact({ name, wide, children }: Props) {
  const said = Children.toArray(children).some((child) => child !== '' && child !== 0)
  return (
    <div className={wide ? styles.wide : undefined}>
      <dt>{name}</dt>
      <dd>{said ? children : 'unknown'}</dd>
    </div>
  )
}
