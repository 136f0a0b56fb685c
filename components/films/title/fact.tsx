import type { ReactNode } from 'react'

type Props = { name: string; value: ReactNode; children?: ReactNode }

/** A fact by name, and what else there is to say of it. Without a value it is unknown. */
export function Fact({ name, value, children }: Props) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value || 'unknown'}
        {children}
      </dd>
    </div>
  )
}
