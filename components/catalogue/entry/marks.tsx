import styles from '@/components/catalogue/catalogue.module.css'
import type { NamedSource } from '@/lib/catalogue/editing/queries'

/** What each source is written as, where one writes several into a field. */
export const Marks = ({ sources }: { sources: readonly NamedSource[] }) => (
  <p className={styles.marks}>
    {sources.map(({ code, label }) => (
      <span key={code}>
        <code>{code}</code> {label}
      </span>
    ))}
  </p>
)
