import type { Limits } from '@/components/reviews/writing/limits'
import { Field } from '@/components/ui/form/field'
import type { Values } from '@/lib/form-state'
import { ANSWERS } from './answers'
import styles from './fields.module.css'

type Props = {
  values: Values
  limits: Limits
  errors: Values
  /** The language the text seems to be in, by its own name. */
  reads: string | null
}

/** What is to be known about a review, beside what it says. */
export function AboutFields({ values, limits, errors, reads }: Props) {
  const languages = [
    { value: 'detect', words: reads ? `As it reads: ${reads}` : 'As it reads' },
    { value: '', words: 'Not said' },
    ...limits.languages,
  ]
  return (
    <>
      <p className={styles.check}>
        <input
          key={values.wholeSpoiler}
          type="checkbox"
          id="wholeSpoiler"
          name="wholeSpoiler"
          value="yes"
          defaultChecked={values.wholeSpoiler === 'yes'}
        />
        <label htmlFor="wholeSpoiler">All of it tells the story</label>
        <small>Then nobody gets a word of it, not even its title, who does not ask.</small>
      </p>
      <div className={styles.about}>
        <Field
          name="language"
          label="Language"
          hint={reads ? `It reads as ${reads}.` : 'Found out from the text.'}
          type="choice"
          typed={values.language ?? 'detect'}
          choices={languages}
          error={errors.language}
          optional
        />
        <Field
          name="seenOn"
          label="Seen on"
          hint="If you remember."
          type="date"
          typed={values.seenOn ?? ''}
          min={limits.opens ?? undefined}
          max={limits.latest}
          error={errors.seenOn}
          optional
        />
        <Field
          name="whoMayAnswer"
          label="Who may answer"
          hint="Comments below it."
          type="choice"
          typed={values.whoMayAnswer ?? 'anyone'}
          choices={ANSWERS}
          error={errors.whoMayAnswer}
          optional
        />
      </div>
    </>
  )
}
