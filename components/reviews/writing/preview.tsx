import { CookedText } from '@/components/text/cooked-text'
import type { Preview as Previewed } from '@/lib/reviews/drafts/previewing'
import styles from './writing.module.css'

/** How a text is going to stand. Spoilers are shown, each marked: readers get them only when they ask. */
export function Preview({ preview }: { preview: Previewed | null }) {
  return (
    <section id="preview" className={styles.preview} aria-label="Preview">
      <h2>As it will be read</h2>
      {preview && preview.tree.length > 0 ? (
        <CookedText tree={preview.tree} revealed revealHref="#preview" />
      ) : (
        <p>What you write is shown here as readers will see it. Press Preview to look.</p>
      )}
    </section>
  )
}
