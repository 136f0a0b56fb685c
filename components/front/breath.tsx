import { HOW_WORDS } from '@/components/critics/words'
import { Poster } from '@/components/posters/poster'
import { Rail } from '@/components/ui/rail'
import type { Film } from '@/lib/films/queries'
import type { Company } from '@/lib/films/schema'
import { inWords } from '@/lib/words'
import styles from './front.module.css'

/** Titles beside the first that the front page has room for. */
const SHOWN = 8

const hows = ({ hows }: Company) =>
  hows.map(({ how, count }) => (count > 1 ? `${HOW_WORDS[how]} (${count})` : HOW_WORDS[how])).join(', ')

/** What critics name in the same breath: the most named title with its poster, the next ones in a list. */
export function Breath({ film }: { film: Film }) {
  const [first, ...others] = film.sheet.company
  if (!first) return null
  return (
    <Rail title="In the same breath" intro={<p>Titles that critics name beside {film.title}.</p>}>
      <div className={styles.breath}>
        <a className={styles.first} href={`/films/${first.film.slug}`}>
          <Poster film={first.film} />
          <p>
            <cite>{first.film.title}</cite> named by {inWords(first.named)} of {inWords(film.reviewCount)}:{' '}
            {hows(first)}.
          </p>
        </a>
        <ul>
          {others.slice(0, SHOWN).map((company) => (
            <li key={company.film.slug}>
              <a href={`/films/${company.film.slug}`}>
                <cite>{company.film.title}</cite>
              </a>{' '}
              <span>{hows(company)}</span>
            </li>
          ))}
        </ul>
      </div>
    </Rail>
  )
}
