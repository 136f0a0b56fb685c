import { MemberHead } from '@/components/members/member-tabs'
import next from '@/components/reviews/list/list.module.css'
import { Kept } from '@/components/standing/kept'
import { CookedText } from '@/components/text/cooked-text'
import { Empty } from '@/components/ui/empty'
import { Spelled } from '@/components/ui/spelled'
import type { Viewer } from '@/lib/accounts/viewer'
import type { EntriesPage, FilmList } from '@/lib/lists/one'
import { listPath } from '@/lib/lists/path'
import type { OpenMember } from '@/lib/members/profile/page'
import type { Kept as Act } from '@/lib/moderation/own/kept'
import { dateInWords } from '@/lib/partial-date'
import { inFilms } from './list-cards'
import { ListEntries } from './list-entries'
import { ListWays } from './list-ways'
import styles from './lists.module.css'
import { VISIBLE_TO } from './words'

type Props = OpenMember & {
  list: FilmList
  page: EntriesPage
  cursor: string | null
  asked: boolean
  viewer: Viewer | null
  /** The act that keeps it from all others, for its owner. */
  kept: Act | null
}

/** A member’s list: what it is, and its films in their order. */
export function ListPage({ member, open, list, page, cursor, asked, viewer, kept }: Props) {
  const path = listPath(member.handle, list.slug)
  const reveal = `${path}/revealed`
  const isRevealed = asked || viewer?.id === member.id
  return (
    <article>
      <MemberHead member={member} open={open} at="/lists" title={list.title} isHere={false} />
      <div className={styles.body}>
        {kept && <Kept act={kept} />}
        {list.description && cursor === null && (
          <CookedText tree={list.description} revealed={isRevealed} revealHref={reveal} />
        )}
        <p className={styles.facts}>
          <span>{inFilms(list.n)}</span>
          {list.isRanked && <span>ranked</span>}
          <span>
            changed on <time dateTime={list.changedOn}>{dateInWords(list.changedOn)}</time>
          </span>
          {list.visibility !== 'everybody' && <b>{VISIBLE_TO[list.visibility]}</b>}
          {list.clonedFrom && (
            <span>
              cloned from{' '}
              <a href={listPath(list.clonedFrom.handle, list.clonedFrom.slug)}>
                <bdi>{list.clonedFrom.title}</bdi> by <bdi>{list.clonedFrom.handle}</bdi>
              </a>
            </span>
          )}
        </p>
        <ListWays list={list} owner={member} viewer={viewer} />
        {page.entries.length === 0 && <Empty says="No film is in it yet." />}
        <ListEntries list={list} entries={page.entries} revealHref={reveal} />
        {(page.next || cursor) && (
          <p className={next.next}>
            {page.next && (
              <a href={listPath(member.handle, list.slug, page.next)} rel="next">
                Further films
              </a>
            )}
            {cursor && (
              <a href={path}>
                From the start<span className="unseen"> of </span>
                <span className="unseen">
                  <Spelled>{list.title}</Spelled>
                </span>
              </a>
            )}
          </p>
        )}
      </div>
    </article>
  )
}
