import type { Limits } from '@/components/reviews/writing/limits'
import form from '@/components/ui/action-form.module.css'
import { Lines } from '@/components/ui/form/lines'
import { cleanText, codePoints } from '@/lib/text/cleaning'
import styles from './fields.module.css'
import { MarkSpoiler } from './mark-spoiler'

type Props = {
  typed?: string
  /** What stands in it now; null before scripts can tell. */
  now: string | null
  limits: Limits
  error?: string
}

/** The review itself, how it is written, and how much of it there is. */
export function BodyField({ typed = '', now, limits: { least, most }, error }: Props) {
  const described = ['body-hint', 'body-count', error && 'body-error'].filter(Boolean).join(' ')
  return (
    <div className={`${form.field} ${styles.body}`}>
      <label htmlFor="body">Review</label>
      <div id="body-hint" className={styles.hint}>
        <p>
          Markdown: <code>*emphasis*</code>, <code>**strong**</code>, <code>&gt; quote</code>,{' '}
          <code>- list</code>. What gives the story away goes <code>||between bars||</code>, whole paragraphs
          between lines <code>:::spoiler</code> and <code>:::</code>: nobody gets that who does not ask for
          it.
        </p>
      </div>
      <MarkSpoiler of="body" />
      <Lines
        id="body"
        name="body"
        rows={16}
        dir="auto"
        required
        defaultValue={typed}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={described}
      />
      <Count text={now ?? typed} least={least} most={most} />
      {error && (
        <strong id="body-error" role="alert">
          {error}
        </strong>
      )}
    </div>
  )
}

function Count({ text, least, most }: { text: string; least: number; most: number }) {
  const has = codePoints(cleanText(text))
  const words =
    has > most
      ? `${(has - most).toLocaleString('en')} too many`
      : has > 0 && has < least
        ? `${least - has} more at least`
        : `up to ${most.toLocaleString('en')}`
  return (
    <small id="body-count" className={has > most ? styles.over : undefined}>
      {has.toLocaleString('en')} {has === 1 ? 'character' : 'characters'}, {words}
    </small>
  )
}
