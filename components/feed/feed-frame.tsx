import type { ReactNode } from 'react'
import { PageNav } from '@/components/ui/page-nav'
import { Rail } from '@/components/ui/rail'
import { FEED_PARTS, type FeedPart } from '@/lib/feed/parts'
import styles from './feed.module.css'

type Props = { at: FeedPart; next: string | null; isFirst: boolean; children: ReactNode }

/** What the parts of one’s feed share: the list of them, and the way on. */
export function FeedFrame({ at, next, isFirst, children }: Props) {
  return (
    <>
      <header className={styles.head}>
        <h1>Your feed</h1>
        <PageNav label="Your feed" pages={FEED_PARTS} at={at} />
      </header>
      <Rail title={FEED_PARTS.find(({ path }) => path === at)?.words ?? ''} intro={<Intro />}>
        <div>
          {children}
          {(next || !isFirst) && (
            <p className={styles.next}>
              {next && (
                <a href={`${at}/after/${next}`} rel="next">
                  Further back
                </a>
              )}
              {!isFirst && <a href={at}>From the start</a>}
            </p>
          )}
        </div>
      </Rail>
    </>
  )
}

function Intro() {
  return (
    <>
      <p>By those you follow, the newest first.</p>
      <p>
        <a href="/account/people#following">Whom you follow</a>
      </p>
    </>
  )
}
