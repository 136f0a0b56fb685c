import { OwnPart } from '@/components/accounts/own/own-frame'
import { ActionForm } from '@/components/ui/action-form'
import { saveScaleAction } from '@/lib/scales/actions'
import { labelLines, type ScaleDraft } from '@/lib/scales/schema'
import { SHOWN_MAX, type Tried } from '@/lib/scales/trial'
import { counted } from '@/lib/words'
import { FilmChange } from './film-change'
import styles from './scales.module.css'

/** What a version would change, before it is saved. */
export function ScaleTrial({ draft, tried }: { draft: ScaleDraft; tried: Tried }) {
  const { outlet, seen, best, worst, labels, why } = draft
  const { reviews, own, films, shown } = tried
  return (
    <OwnPart
      id="trial"
      title={reviews === 0 ? 'It would change no score' : `It would change ${counted(films, 'film')}`}
      intro={
        reviews === 0
          ? 'No critic’s review reads otherwise by it. New ones are read by it once it is saved.'
          : `${counted(reviews, 'review')} would be scored anew; what the critics printed stays.`
      }
    >
      {own > 0 && (
        <p>
          For {counted(own, 'of these reviews', 'of these reviews')} no scale gave the figures so far:
          somebody typed them in, or they are older than the first version.
        </p>
      )}
      {shown.length > 0 && (
        <ul className={styles.films}>
          {shown.map((one) => (
            <FilmChange key={one.film.id} {...one} />
          ))}
        </ul>
      )}
      {films > SHOWN_MAX && <p>These are the first {SHOWN_MAX}.</p>}
      <ActionForm
        action={saveScaleAction}
        submit={seen === 0 ? 'Put it in force' : `Put it in force as version ${seen + 1}`}
        hidden={{
          ...{ outlet: outlet === null ? '' : String(outlet), seen: String(seen), why },
          ...{ best: best === null ? '' : String(best), worst: worst === null ? '' : String(worst) },
          labels: labelLines(labels),
        }}
      />
    </OwnPart>
  )
}
