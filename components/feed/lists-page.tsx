import { ListCards } from '@/components/lists/list-cards'
import { Empty } from '@/components/ui/empty'
import type { ListsPage } from '@/lib/lists/queries'
import { FeedFrame } from './feed-frame'

/** Which lists those whom one follows made last. */
export function FeedLists({ page: { lists, next }, isFirst }: { page: ListsPage; isFirst: boolean }) {
  return (
    <article>
      <FeedFrame at="/feed/lists" next={next} isFirst={isFirst}>
        {lists.length === 0 ? (
          <Empty says="Nobody you follow has made a list that you can see yet." />
        ) : (
          <ListCards lists={lists} named />
        )}
      </FeedFrame>
    </article>
  )
}
