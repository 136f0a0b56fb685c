import type { ReactNode } from 'react'
import { Frame, type Framed } from '@/components/ui/frame/frame'
import styles from '@/components/ui/frame/frame.module.css'
import { type OwnPath, ownPages } from './own-pages'

/** What the pages of one’s own account share. */
export function OwnFrame(props: Framed & { at: OwnPath }) {
  return <Frame label="Your account" pages={ownPages} {...props} />
}

type PartProps = { id?: string; title: string; intro?: ReactNode; children: ReactNode }

/** A part of such a page, with a title of its own. */
export function OwnPart({ id, title, intro, children }: PartProps) {
  return (
    <section className={styles.part} id={id}>
      <header>
        <h2>{title}</h2>
        {intro && <p>{intro}</p>}
      </header>
      {children}
    </section>
  )
}
