import { MemberHead } from '@/components/members/member-tabs'
import list from '@/components/reviews/list/list.module.css'
import { Empty } from '@/components/ui/empty'
import press from '@/components/ui/press/press.module.css'
import { listsPath } from '@/lib/lists/path'
import type { ListsPage as Lists } from '@/lib/lists/queries'
import type { OpenMember } from '@/lib/members/profile/page'
import { ListCards } from './list-cards'
import styles from './lists.module.css'

type Props = OpenMember & { page: Lists; isFirst: boolean; isOwn: boolean }

/** The lists somebody made. */
export function ListsPage({ member, open, page: { lists, next }, isFirst, isOwn }: Props) {
  const path = listsPath(member.handle)
  return (
    <article>
      <MemberHead member={member} open={open} at="/lists" title="Lists" isHere={isFirst} />
      <div className={styles.body}>
        {isOwn && (
          <p>
            <a className={press.link} href="/lists/new">
              Make a list
            </a>
          </p>
        )}
        {lists.length === 0 && <Empty says="No list is here yet." />}
        <ListCards lists={lists} />
        {(next || !isFirst) && (
          <p className={list.next}>
            {next && (
              <a href={listsPath(member.handle, next)} rel="next">
                Further lists
              </a>
            )}
            {!isFirst && <a href={path}>From the start</a>}
          </p>
        )}
      </div>
    </article>
  )
}
