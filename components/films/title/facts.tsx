import type { Seated } from '@/components/critics/seats'
import { capital } from '@/components/critics/words'
import { Differ } from '@/components/films/sources'
import type { Film } from '@/lib/films/queries'
import { dateInWords } from '@/lib/partial-date'
import { differingRuntimes, releaseDate } from './claims'
import { Fact } from './fact'
import styles from './title-block.module.css'

type Props = { film: Film; critics: readonly Seated[] }

/** Who made it, how long it is, where and when it came out; what is not known is called unknown. */
export function Facts({ film, critics }: Props) {
  const { sheet, runtimeMinutes, countries, languages, budgetAmount, budgetCurrency } = film
  const directors = sheet.credits.filter(({ role }) => role === 'director')
  const others = sheet.otherTitles.filter(({ original }) => !original)
  return (
    <dl className={styles.facts}>
      <Fact name={directors.length > 1 ? 'Directors' : 'Director'}>
        {directors.map(({ person }, i) => (
          <span key={person.slug}>
            {i > 0 && ', '}
            <a href={`/people/${person.slug}`}>{person.name}</a>
          </span>
        ))}
      </Fact>
      <Fact name="Length">
        {runtimeMinutes && `${runtimeMinutes} min`}
        <Differ sayings={differingRuntimes(sheet.runtimes)} critics={critics} />
      </Fact>
      <Fact name={countries.length > 1 ? 'Countries' : 'Country'}>{countries.join(', ')}</Fact>
      <Fact name={languages.length > 1 ? 'Languages' : 'Language'}>{languages.join(', ')}</Fact>
      {sheet.releases.map((release) => {
        const { date, differ } = releaseDate(release)
        return (
          <Fact key={`${release.event} ${release.place}`} name={capital(release.event)} wide>
            {date ? `${dateInWords(date)}, ${release.place}` : `${release.place}, date unknown`}
            <Differ sayings={differ} critics={critics} />
          </Fact>
        )
      })}
      {sheet.releases.length === 0 && <Fact name="Released" wide />}
      {sheet.production.length > 0 && (
        <Fact name="Production" wide>
          {sheet.production.map(({ what, date }) => (
            <span key={what} className={styles.step}>
              {capital(what)}, {date ? dateInWords(date) : 'date unknown'}
            </span>
          ))}
        </Fact>
      )}
      <Fact name="Budget" wide>
        {budgetAmount && `${budgetAmount.toLocaleString('en')} ${budgetCurrency ?? ''}`}
      </Fact>
      {others.length > 0 && (
        <Fact name="Also called" wide>
          {others.map(({ title }) => title).join(' · ')}
        </Fact>
      )}
    </dl>
  )
}
