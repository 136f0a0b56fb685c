import type { ReactNode } from 'react'
import { Card } from '@/components/reviews/card/card'
import { type Day, DaysInWords } from '@/components/reviews/card/days'
import type { Preview as Previewed } from '@/lib/reviews/drafts/previewing'
import styles from './writing.module.css'

/** What the card has of who writes, and of when it is posted. */
export interface Own {
  name: string
  by: ReactNode
  posted: Day
  edited: Day | null
}

/** How a review is going to stand. Spoilers are shown, each marked: readers get them only when they ask. */
export function Preview({ preview, ...own }: { preview: Previewed | null } & Own) {
  return (
    <section id="preview" className={styles.preview} aria-label="Preview">
      <h2>As it will be read</h2>
      {preview && preview.tree.length > 0 ? (
        <Drawn {...own} preview={preview} />
      ) : (
        <p>What you write is shown here as readers will see it. Press Preview to look.</p>
      )}
    </section>
  )
}

function Drawn({ preview, name, by, posted, edited }: { preview: Previewed } & Own) {
  const { tree, wholeSpoiler, seen, language, ...shown } = preview
  return (
    <>
      {wholeSpoiler && (
        <p>Readers who have not seen the film get no word of it, nor its title, unless they ask.</p>
      )}
      <Card
        {...shown}
        said={
          <>
            {by}
            <DaysInWords
              {...{ posted, edited, seen }}
              language={language?.code === 'en' ? null : language}
              history={null}
            />
          </>
        }
        name={name}
        language={language?.code ?? null}
        here={null}
        text={tree}
        isRevealed
        isWithheld={false}
        film={null}
      />
    </>
  )
}
