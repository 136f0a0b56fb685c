import { WhoSees } from '@/components/keeping/who-sees'
import { MemberHead } from '@/components/members/member-tabs'
import list from '@/components/reviews/list/list.module.css'
import { Empty } from '@/components/ui/empty'
import { Rail } from '@/components/ui/rail'
import { type DiaryPart, diaryPath } from '@/lib/diary/path'
import type { DiaryPage as Days, DiaryMonth } from '@/lib/diary/queries'
import type { OpenMember } from '@/lib/members/profile/page'
import { dateInWords } from '@/lib/partial-date'
import { DiaryLines } from './diary-lines'
import { DiaryWays } from './diary-ways'

type Props = OpenMember & { part: DiaryPart; page: Days; months: readonly DiaryMonth[]; isOwn: boolean }

/** On which days a member saw which films, month by month. */
export function DiaryPage({ member, open, part, page: { entries, next }, months, isOwn }: Props) {
  const { handle } = member
  const counts = new Map(months.map(({ month, n }) => [month, n]))
  const isAll = part.year === null && part.after === null
  return (
    <article>
      <MemberHead member={member} open={open} at="/diary" title={titleOf(part)} isHere={isAll} />
      <DiaryWays handle={handle} part={part} months={months} />
      {isOwn && <WhoSees what="diary" />}
      {entries.length === 0 && (
        <Empty says="No day is written here yet.">
          <p>A film’s page has “Add to your diary”; the day in a review stands here by itself.</p>
        </Empty>
      )}
      {[...Map.groupBy(entries, ({ seenOn }) => seenOn.slice(0, 7))].map(([month, days]) => (
        <Rail
          key={month}
          title={dateInWords(month)}
          intro={<p>{inFilms(counts.get(month) ?? days.length)}</p>}
        >
          <DiaryLines handle={handle} entries={days} isOwn={isOwn} />
        </Rail>
      ))}
      {(next || part.after) && (
        <p className={list.next}>
          {next && (
            <a href={diaryPath(handle, { ...part, after: next })} rel="next">
              Further days
            </a>
          )}
          {part.after && <a href={diaryPath(handle, { ...part, after: null })}>From the start</a>}
        </p>
      )}
    </article>
  )
}

const inFilms = (n: number) => (n === 1 ? 'One film' : `${n.toLocaleString('en')} films`)

/** A part of a diary as a heading. */
export function titleOf({ year, month }: Pick<DiaryPart, 'year' | 'month'>): string {
  if (year === null) return 'Diary'
  return `Diary, ${dateInWords(month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`)}`
}
