import { starsInWords } from '@/components/scores/stars'
import { Spelled } from '@/components/ui/spelled'
import { StarForm } from './star-form'
import styles from './stars.module.css'

type Props = { film: { slug: string; title: string }; own: number | null; meant: number | null }

/** After signing in by way of a star: the star that was meant, to be given with one press. */
export function RatePage({ film, own, meant }: Props) {
  return (
    <article className={styles.page}>
      <h1>
        Rate <Spelled>{film.title}</Spelled>
      </h1>
      <p>
        {meant === null
          ? 'Choose from half a star to five.'
          : `You pressed ${starsInWords(meant)}. One more press, and it counts.`}
      </p>
      <StarForm film={film.slug} own={own} meant={meant} />
      <p>
        <a href={`/films/${film.slug}`}>Back to the film</a>
      </p>
    </article>
  )
}
