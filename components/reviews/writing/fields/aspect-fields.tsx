import { memo } from 'react'
import { aspectTitle } from '@/components/aspects/tally'
import { Sign } from '@/components/ui/sign'
import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import type { Values } from '@/lib/form-state'
import { chipName } from '@/lib/reviews/fields'
import styles from './fields.module.css'

/**
 * What a review says of each aspect: for, both ways, against, or nothing. Drawn again only when other values stand in
 * it: React sets a radio’s default at each drawing, and a browser then chooses it, whatever somebody had chosen.
 */
export const AspectFields = memo(function AspectFields({ values }: { values: Values }) {
  return (
    <fieldset className={styles.aspects}>
      <legend>Aspects</legend>
      <p className={styles.hint}>Only those you speak of. They are counted beneath the critics’.</p>
      {ASPECTS.map((aspect) => {
        const name = chipName(aspect)
        const chosen = values[name] ?? ''
        return (
          <fieldset key={`${aspect} ${chosen}`}>
            <legend>{aspectTitle(aspect)}</legend>
            {(['praise', 'mixed', 'fault'] as const).map((polarity) => (
              <label key={polarity}>
                <input type="radio" name={name} value={polarity} defaultChecked={chosen === polarity} />
                <Sign polarity={polarity} />
              </label>
            ))}
            <label>
              <input type="radio" name={name} value="" defaultChecked={chosen === ''} />
              <i>
                <span className="unseen">nothing said</span>
              </i>
            </label>
          </fieldset>
        )
      })}
    </fieldset>
  )
})
