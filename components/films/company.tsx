import type { Seated } from '@/components/critics/seats'
import { HOW_WORDS } from '@/components/critics/words'
import { Rail } from '@/components/ui/rail'
import { Seats } from '@/components/ui/seat'
import type { Film } from '@/lib/films/queries'
import type { Company } from '@/lib/films/schema'
import { inWords } from '@/lib/words'
import styles from './tables.module.css'

type Props = { film: Film; critics: readonly Seated[] }

/** Which titles critics name beside this one, counted, each with how. */
export function InTheSameBreath({ film, critics }: Props) {
  const { company } = film.sheet
  if (company.length === 0) return null
  return (
    <Rail title="In the same breath" intro={<p>Which titles they name beside this one, and how.</p>}>
      <table className={styles.company} aria-label={`Titles named beside ${film.title}`}>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Named by</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {company.map((title) => (
            <tr key={title.film.slug}>
              <th scope="row">
                <a href={`/films/${title.film.slug}`}>
                  <cite>{title.film.title}</cite>
                </a>{' '}
                <small>{title.film.year}</small>
              </th>
              <td>{namedBy(title.named, film.reviewCount)}</td>
              <td>
                <Hows title={title} critics={critics} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Rail>
  )
}

const namedBy = (named: number, of: number) => (named === 1 ? 'one' : `${inWords(named)} of ${inWords(of)}`)

function Hows({ title, critics }: { title: Company; critics: readonly Seated[] }) {
  return title.hows.map(({ how, count }) => {
    const seats = critics
      .filter(({ mentions }) => mentions.some((m) => m.how === how && m.film.slug === title.film.slug))
      .map(({ seat }) => seat)
    return (
      <span key={how}>
        {HOW_WORDS[how]} {seats.length === count ? <Seats of={seats} /> : count.toLocaleString('en')}{' '}
      </span>
    )
  })
}
