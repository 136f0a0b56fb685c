import { memo } from 'react'
import { StarRadios } from '@/components/ratings/star-radios'
import styles from './fields.module.css'

/** The stars of a review are its author’s one rating of the film, or none. Not drawn again without need, as aspects are not. */
export const StarsField = memo(function StarsField({ chosen, error }: { chosen?: string; error?: string }) {
  const halfStars = Number(chosen) || null
  return (
    <div className={styles.stars}>
      <b aria-hidden="true">Your stars</b>
      <StarRadios key={chosen} chosen={halfStars} isOptional />
      <label className={styles.none}>
        <input key={chosen} type="radio" name="halfStars" value="" defaultChecked={halfStars === null} />
        no stars
      </label>
      {error && <strong role="alert">{error}</strong>}
    </div>
  )
})
