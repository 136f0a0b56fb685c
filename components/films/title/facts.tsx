import { Fragment, type ReactNode } from 'react'
import type { Seated } from '@/components/critics/seats'
import { Differ } from '@/components/films/sources'
import type { Film } from '@/lib/films/queries'
import type { CreditLine, FilmSheet } from '@/lib/films/schema'
import { dateInWords } from '@/lib/partial-date'
import { capital } from '@/lib/words'
import { differingFacts, differingRuntimes, differingTitles, differingYears, releaseDate } from './claims'
import { Fact } from './fact'
import styles from './title-block.module.css'

type Props = {
  film: Film
  critics: readonly Seated[]
  /** Where whoever reads can have it corrected. */
  correct: ReactNode
}

/** Who made it, how long it is, where and when it came out; what is not known is called unknown. */
export function Facts({ film, critics, correct }: Props) {
  const { sheet, year, runtimeMinutes, countries, languages, budgetAmount, budgetCurrency } = film
  const directors = sheet.credits.filter(({ role }) => role === 'director')
  const years = differingYears(sheet.years, year)
  const budget = budgetAmount ? budgetInWords(`${budgetAmount} ${budgetCurrency ?? ''}`) : null
  const said = (fact: 'director' | 'budget', printed: string | null, words?: (value: string) => string) =>
    differingFacts(sheet.claims, fact, printed || null, words)
  const others = sheet.otherTitles.filter(({ original }) => !original)
  return (
    <dl className={styles.facts}>
      <Fact
        name={plural('Director', directors)}
        value={directors.length > 0 && <People credits={directors} />}
      >
        <Differ
          sayings={said('director', directors.map(({ person }) => person.name).join(', '))}
          critics={critics}
        />
      </Fact>
      <Fact name="Length" value={runtimeMinutes && `${runtimeMinutes} min`}>
        <Differ sayings={differingRuntimes(sheet.runtimes, runtimeMinutes)} critics={critics} />
      </Fact>
      <Fact name={countries.length > 1 ? 'Countries' : 'Country'} value={countries.join(', ')} />
      <Fact name={plural('Language', languages)} value={languages.join(', ')} />
      {sheet.releases.map((release, n) => (
        <Release
          key={`${release.event} ${release.place}`}
          release={release}
          claims={n === 0 ? sheet.claims : []}
          critics={critics}
        />
      ))}
      {sheet.releases.length === 0 && <Fact name="Released" value={null} />}
      {sheet.production.length > 0 && <Fact name="Production" value={sheet.production.map(step)} />}
      <Fact name="Budget" value={budget}>
        <Differ sayings={said('budget', budget, budgetInWords)} critics={critics} />
      </Fact>
      {others.length > 0 && (
        <Fact name="Also called" value={others.map(({ title }) => title).join(' · ')}>
          <Differ sayings={differingTitles(others)} critics={critics} printsAll />
        </Fact>
      )}
      {years.length > 0 && (
        <Fact name="Year" value={year}>
          <Differ sayings={years} critics={critics} />
        </Fact>
      )}
      {correct && <Fact name="Something wrong?" value={correct} />}
    </dl>
  )
}

const plural = (word: string, of: readonly unknown[]) => (of.length > 1 ? `${word}s` : word)

function People({ credits }: { credits: readonly CreditLine[] }) {
  return credits.map(({ person }, i) => (
    <Fragment key={person.slug}>
      {i > 0 && ', '}
      <a href={`/people/${person.slug}`}>{person.name}</a>
    </Fragment>
  ))
}

/** “5000000 USD” with its thousands apart. */
const budgetInWords = (value: string) =>
  value.replace(/^\d+/, (amount) => Number(amount).toLocaleString('en'))

type ReleaseProps = {
  release: FilmSheet['releases'][number]
  /** What documents say of when it came out, without where. */
  claims: FilmSheet['claims']
  critics: readonly Seated[]
}

function Release({ release, claims, critics }: ReleaseProps) {
  const { date, differ } = releaseDate(release)
  const value = date ? `${dateInWords(date)}, ${release.place}` : `${release.place}, date unknown`
  return (
    <Fact name={capital(release.event)} value={value}>
      <Differ
        sayings={
          differ.length > 0
            ? differ
            : differingFacts(claims, 'releaseDate', date && dateInWords(date), dateInWords)
        }
        critics={critics}
      />
    </Fact>
  )
}

const step = ({ what, date }: FilmSheet['production'][number], i: number) => (
  <Fragment key={what}>
    {i > 0 && <br />}
    {capital(what)}, {date ? dateInWords(date) : 'date unknown'}
  </Fragment>
)
