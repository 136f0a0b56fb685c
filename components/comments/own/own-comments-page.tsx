import { inDays } from '@/components/accounts/own/days'
import { OwnFrame } from '@/components/accounts/own/own-frame'
import lines from '@/components/reviews/own/own.module.css'
import { Empty } from '@/components/ui/empty'
import { Spelled } from '@/components/ui/spelled'
import type { OwnComment, OwnComments } from '@/lib/comments/own/lists'
import { commentPath, editPath, OWN_COMMENTS } from '@/lib/comments/paths'
import type { Formats } from '@/lib/preferences/schema'

/** What a member said to films and reviews, also where nobody reads it any more. */
export function OwnCommentsPage({ comments, next, formats }: OwnComments & { formats: Formats }) {
  return (
    <OwnFrame
      at={OWN_COMMENTS}
      title="Comments"
      lead="What you said about films and reviews, the newest first. It stays yours to read and to delete, also where what it was said to is gone."
    >
      {comments.length === 0 && (
        <Empty says="Nothing here yet.">
          <p>
            Films and reviews have a discussion below them. <a href="/films">Look for a film</a>
          </p>
        </Empty>
      )}
      <ul className={lines.lines}>
        {comments.map((comment) => (
          <Line key={comment.id} comment={comment} formats={formats} />
        ))}
      </ul>
      {next && (
        <p>
          <a href={`${OWN_COMMENTS}?before=${next}`} rel="next">
            Earlier ones
          </a>
        </p>
      )}
    </OwnFrame>
  )
}

const ON = { film: 'On', review: 'On a review of', 'critic-review': 'On a critic’s review of' } as const

function Line({ comment, formats }: { comment: OwnComment; formats: Formats }) {
  const { id, on, film, begins, postedAt, removals, isHeld, isThere } = comment
  const taken = isHeld ? 'Waits for a moderator' : 'Removed by a moderator'
  const why = removals > 0 ? taken : 'Only you read it: what it was said to is not here'
  return (
    <li>
      <h2>
        <a href={isThere ? commentPath(id) : editPath(id)}>
          {ON[on]}{' '}
          <cite>
            <Spelled>{film.title}</Spelled>
          </cite>
        </a>{' '}
        {film.year && <small>{film.year}</small>}
      </h2>
      <p className={lines.begins} dir="auto">
        {begins}
      </p>
      <small>
        {inDays(postedAt, formats)}
        {!isThere && <strong>{why}</strong>}
      </small>
      <div className={lines.ways}>
        <a href={editPath(id)}>
          {removals > 0 ? 'Read or delete it' : 'Change or delete it'}
          <span className="unseen">: your comment on {film.title}</span>
        </a>
      </div>
    </li>
  )
}
