import { allReviews, listPath, ORDERS, type Order, type ReviewList } from '@/lib/reviews/reading/list-path'
import { languageName } from '@/lib/text/language'
import styles from './list.module.css'

const ORDER_WORDS: Record<Order, string> = {
  helpful: 'Most helpful',
  newest: 'Newest',
  highest: 'Highest',
  lowest: 'Lowest',
}

type Props = {
  film: { slug: string; reviewCounts: Readonly<Record<string, number>> }
  /** The list one is on. */
  list?: ReviewList
}

/** The orders and languages a film's reviews can be read in, each a link to a list of its own. */
export function ListWays({ film, list = allReviews }: Props) {
  const { narrowed, order } = list
  const isStarred = narrowed?.by === 'stars'
  const orders = ORDERS.filter((one) => !isStarred || one === 'helpful' || one === 'newest')
  const languages = languagesOf(film.reviewCounts)
  return (
    <nav className={styles.ways} aria-label="Members’ reviews, ordered and narrowed">
      <ul>
        {orders.map((one) => (
          <li key={one}>
            <a
              href={listPath(film.slug, { narrowed, order: one })}
              aria-current={one === order ? 'true' : undefined}
            >
              {ORDER_WORDS[one]}
            </a>
          </li>
        ))}
      </ul>
      {languages.length > 1 && (
        <ul aria-label="Languages">
          {languages.map(({ language, n }) => {
            const isHere = narrowed?.by === 'language' && narrowed.language === language
            return (
              <li key={language}>
                <a
                  href={listPath(film.slug, { narrowed: { by: 'language', language }, order })}
                  aria-current={isHere ? 'true' : undefined}
                >
                  <span lang={language}>{languageName(language)}</span> {n.toLocaleString('en')}
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </nav>
  )
}

function languagesOf(counts: Readonly<Record<string, number>>) {
  return Object.entries(counts)
    .flatMap(([name, n]) => (name.startsWith('language/') ? [{ language: name.slice(9), n }] : []))
    .toSorted((a, b) => b.n - a.n || a.language.localeCompare(b.language))
}
