import { starsInWords } from '@/components/scores/stars'
import { HALF_STARS } from '@/lib/ratings/steps'
import { HalfStar } from './half-star'
import styles from './stars.module.css'

/** Ten radios that are five stars, half by half. Arrow keys move, as radios do by themselves. */
export function StarRadios({ chosen, isOptional = false }: { chosen: number | null; isOptional?: boolean }) {
  return (
    <fieldset className={styles.stars}>
      <legend className="unseen">Your stars</legend>
      {HALF_STARS.map((halfStars) => (
        <label key={halfStars}>
          <input
            type="radio"
            name="halfStars"
            value={halfStars}
            required={!isOptional}
            defaultChecked={halfStars === chosen}
          />
          <HalfStar halfStars={halfStars} />
          <span className="unseen">{starsInWords(halfStars)}</span>
        </label>
      ))}
    </fieldset>
  )
}
