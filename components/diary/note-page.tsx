import { MemberHead } from '@/components/members/member-tabs'
import { Rail } from '@/components/ui/rail'
import { diaryPath } from '@/lib/diary/path'
import type { DiaryEntry } from '@/lib/diary/queries'
import type { OpenMember } from '@/lib/members/profile/page'
import { dateInWords } from '@/lib/partial-date'
import { DiaryLines } from './diary-lines'

type Props = OpenMember & { entry: DiaryEntry; isOwn: boolean }

/** One day of a diary, its note with what spoilers hide. */
export function NotePage({ member, open, entry, isOwn }: Props) {
  const { handle } = member
  const [year, month] = entry.seenOn.split('-').map(Number)
  return (
    <article>
      <MemberHead member={member} open={open} at="/diary" title={dateInWords(entry.seenOn)} isHere={false} />
      <Rail
        title="The note"
        intro={
          <p>
            What it hides is shown, since you asked.{' '}
            <a href={diaryPath(handle, { year, month })}>The month</a>
          </p>
        }
      >
        <DiaryLines handle={handle} entries={[entry]} isOwn={isOwn} />
      </Rail>
    </article>
  )
}
