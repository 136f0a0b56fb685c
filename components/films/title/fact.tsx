import type { ReactNode } from 'react'
import styles from './title-block.module.css'

type Props = { name: string; value: ReactNode; wide?: boolean; children?: ReactNode }

/** A fact by name, and what else there is to say of it. Without a value it is unknown. */
export function Fact({ name, value, wide, children }: Props) {
  return (
    <div className={wide ? styles.wide : undefined}>
      <dt>{name}</dt>
      <dd>
        {value || 'unknown'}
        {children}
      </dd>
    </div>
  )
}
