import type { ReactNode } from 'react'
import styles from './prose.module.css'

type Props = { children: ReactNode }

/** One sentence that opens a page. */
export const Stand = ({ children }: Props) => <p className={styles.stand}>{children}</p>
/** Text to be read rather than used: our summaries. */
export const Sum = ({ children }: Props) => <p className={styles.sum}>{children}</p>
/** The small italic line above a title. */
export const Kick = ({ children }: Props) => <p className={styles.kick}>{children}</p>
