import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import type { ListedVersion } from '@/lib/scales/queries'
import { counted } from '@/lib/words'
import { FilmChange } from './film-change'
import styles from './scales.module.css'

/** The versions of a scale, the one in force first, and what each changed. */
export function ScaleVersions({ versions }: { versions: readonly ListedVersion[] }) {
  return (
    <OwnPart id="versions" title="Versions" intro="None is ever changed: a change is the next one.">
      {versions.length === 0 && <p>There is none yet: nothing is known of its scale.</p>}
      <ol className={styles.versions} reversed>
        {versions.map((one, n) => (
          <li key={one.id}>
            <Version version={one} isInForce={n === 0} />
          </li>
        ))}
      </ol>
    </OwnPart>
  )
}

function Version({ version: one, isInForce }: { version: ListedVersion; isInForce: boolean }) {
  const { version, best, worst, labels, why, by, at, rescoredFilms, _count } = one
  return (
    <>
      <h3>
        Version {version}
        {isInForce && ', in force'}
      </h3>
      <p>{why}</p>
      <p className={styles.note}>
        {by ? <bdi>{by.handle}</bdi> : 'Balcony'}, {inDays(at)}. {whatItDid(one, isInForce)}{' '}
        {counted(_count.reviews, 'review stands', 'reviews stand')} as it says.
      </p>
      <p className={styles.entries}>
        {best === null ? 'Unknown.' : `From ${worst ?? 0} to ${best}. `}
        {labels.map(({ label, value }) => (
          <span key={label}>
            <bdi>{label}</bdi> {value.toString()}
          </span>
        ))}
      </p>
      {rescoredFilms.length > 0 && (
        <details>
          <summary>What it changed, film by film</summary>
          <ul className={styles.films}>
            {rescoredFilms.map(({ id, film, ...figures }) => (
              <FilmChange key={id} film={film} {...standings(figures)} />
            ))}
          </ul>
          {_count.rescoredFilms > rescoredFilms.length && <p>These are the first {rescoredFilms.length}.</p>}
        </details>
      )}
    </>
  )
}

function whatItDid({ recomputedAt, _count }: ListedVersion, isInForce: boolean): string {
  const { rescoredFilms, rescoredReviews } = _count
  const did =
    rescoredReviews === 0
      ? ''
      : `${counted(rescoredReviews, 'review was', 'reviews were')} scored anew, in ${counted(rescoredFilms, 'film')}.`
  if (recomputedAt) return did || 'It changed no score.'
  return `${did} ${isInForce ? 'The rest is being scored anew.' : 'The next version came before it was done.'}`
}

type Logged = Omit<ListedVersion['rescoredFilms'][number], 'film' | 'id'>
const figure = (n: Logged['meanBefore']) => n?.toNumber() ?? null

function standings(one: Logged) {
  const band = (low: number | null, high: number | null) =>
    low === null || high === null ? null : { low, high }
  return {
    before: {
      ...{ mean: figure(one.meanBefore), verdict: one.verdictBefore },
      band: band(figure(one.lowBefore), figure(one.highBefore)),
    },
    after: {
      ...{ mean: figure(one.meanAfter), verdict: one.verdictAfter },
      band: band(figure(one.lowAfter), figure(one.highAfter)),
    },
  }
}
