import list from '@/components/reviews/list/list.module.css'
import { type DiaryPart, diaryPath } from '@/lib/diary/path'
import type { DiaryMonth } from '@/lib/diary/queries'
import styles from './diary.module.css'

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })

type Props = { handle: string; part: DiaryPart; months: readonly DiaryMonth[] }

/** The years of a diary, and the months of the one it is narrowed to. */
export function DiaryWays({ handle, part: { year, month }, months }: Props) {
  const years = Map.groupBy(months, (one) => Number(one.month.slice(0, 4)))
  if (years.size === 0) return null
  const here = (is: boolean) => (is ? 'true' : undefined)
  return (
    <nav className={`${list.ways} ${styles.ways}`} aria-label="Years and months">
      <ul>
        <li>
          <a href={diaryPath(handle)} aria-current={here(year === null)}>
            All
          </a>
        </li>
        {[...years].map(([one, of]) => (
          <li key={one}>
            <a href={diaryPath(handle, { year: one })} aria-current={here(one === year && month === null)}>
              {one} <small>{of.reduce((sum, { n }) => sum + n, 0).toLocaleString('en')}</small>
            </a>
          </li>
        ))}
      </ul>
      {year !== null && (
        <ul aria-label={`Months of ${year}`}>
          {(years.get(year) ?? []).map(({ month: one, n }) => {
            const number = Number(one.slice(5))
            return (
              <li key={one}>
                <a href={diaryPath(handle, { year, month: number })} aria-current={here(number === month)}>
                  {monthName.format(new Date(`${one}-01T00:00:00Z`))} <small>{n.toLocaleString('en')}</small>
                </a>
              </li>
            )
          })}
        </ul>
      )}
    </nav>
  )
}
