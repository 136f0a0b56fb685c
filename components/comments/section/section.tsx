import { Threads } from '@/components/comments/thread/threads'
import type { Reader } from '@/components/comments/thread/ways'
import { FollowThing } from '@/components/follows/follow-thing'
import { Rail } from '@/components/ui/rail'
import type { Asked } from '@/lib/comments/policy'
import { type Discussion, discussionPath, latest } from '@/lib/comments/reading/list-path'
import type { ThreadPage } from '@/lib/comments/reading/threads'
import { capital, inWords } from '@/lib/words'
import { Orders } from './orders'
import { Say } from './say'
import styles from './section.module.css'
import type { Topic } from './topic'

export type DiscussionProps = {
  topic: Topic
  /** How many comments there are, in all threads. */
  count: number
  page: ThreadPage
  reader: Reader
  list?: Discussion
  /** Whether whoever reads is told of new ones. */
  follows: boolean
}

/** What members say to a thing and to each other: where to join in, the threads, and the way to further ones. */
export function DiscussionSection(props: DiscussionProps) {
  return (
    <Rail id="discussion" title={countInWords(props.count)} intro={<Intro {...props} />}>
      <DiscussionMatter {...props} />
    </Rail>
  )
}

/** The same without its heading. */
export function DiscussionMatter({ topic, page: { threads, next }, reader, list = latest }: DiscussionProps) {
  const { home } = topic
  return (
    <div className={styles.discussion}>
      <Say topic={topic} viewer={reader.viewer} />
      {threads.length > 1 && <Orders home={home} order={list.order} />}
      {threads.length > 0 && <Threads threads={threads} reader={reader} />}
      {(next || list.after) && (
        <p className={styles.next}>
          {next && (
            <a href={discussionPath(home, { ...list, after: next })} rel="next">
              Further comments
            </a>
          )}
          {list.after && <a href={discussionPath(home, { order: list.order })}>From the start</a>}
        </p>
      )}
    </div>
  )
}

export const countInWords = (count: number): string =>
  count === 0 ? 'Discussion' : `${capital(inWords(count))} ${count === 1 ? 'comment' : 'comments'}`

function Intro({ topic, reader: { viewer }, follows }: DiscussionProps) {
  const { kind, id, home, author } = topic
  // A film is followed beside its reviews; of one’s own review one is told anyway.
  const isOffered = kind !== 'film' && author?.id !== (viewer?.id ?? 0)
  return (
    <>
      <Who {...topic} />
      {isOffered && (
        <FollowThing kind={kind} id={id} viewer={viewer} follows={follows} from={`${home}#discussion`} />
      )}
    </>
  )
}

function Who({ author, whoMayAnswer }: Pick<Asked, 'author' | 'whoMayAnswer'>) {
  if (author === null) return <p>Members, to each other.</p>
  if (whoMayAnswer === 'nobody') return <p>Its author takes no answers.</p>
  return whoMayAnswer === 'followed' ? (
    <p>Its author takes answers from people they follow.</p>
  ) : (
    <p>Members, to its author and each other.</p>
  )
}
