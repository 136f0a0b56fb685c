import styles from '@/components/catalogue/catalogue.module.css'
import type { ListedClaim } from '@/lib/catalogue/editing/queries'
import { capital } from '@/lib/words'

const FACTS = {
  ...{ director: 'director', cast: 'cast', releaseDate: 'release date', genre: 'genre', budget: 'budget' },
} as const satisfies Record<ListedClaim['fact'], string>

/** What documents say otherwise: kept beside what stands above, which an editor may correct by it. */
export function Claims({ claims }: { claims: readonly ListedClaim[] }) {
  if (claims.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="claims">
      <h2 id="claims">Said otherwise</h2>
      <ul>
        {claims.map(({ fact, value, says }) => (
          <li key={`${fact} ${value} ${says}`} dir="auto">
            {capital(FACTS[fact])}: {value}, says {says}
          </li>
        ))}
      </ul>
    </section>
  )
}
