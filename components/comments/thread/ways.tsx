import { ReportLink } from '@/components/moderation/reporting/report-link'
import { HelpfulForm } from '@/components/reviews/helpful/helpful-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { helpfulCommentAction } from '@/lib/comments/helpful/actions'
import { commentPath, editPath, quotePath, writePath } from '@/lib/comments/paths'
import type { Comment } from '@/lib/comments/reading/comment'
import { signInPath } from '@/lib/doors/own-path'
import { canAnswerHelpful } from '@/lib/reviews/helpful/policy'
import type { OwnAnswers } from '@/lib/reviews/helpful/queries'
import { QuoteLink } from './quote-link'

/** Who reads, what they found helpful so far, and whether they may say something here. */
export type Reader = {
  viewer: Viewer | null
  own: OwnAnswers
  mayAnswer: boolean
  /** The page they are on. */
  from: string
}

/** What whoever reads can do with a comment. */
export function Ways({ comment, reader }: { comment: Comment; reader: Reader }) {
  const { id, author } = comment
  const { viewer, mayAnswer, own, from } = reader
  if (author === null) return null
  const to = { kind: 'comment', id } as const
  const name = author.name ?? author.handle
  return (
    <>
      {!viewer && (
        <a href={signInPath(commentPath(id))} rel="nofollow">
          Helpful?<span className="unseen"> Sign in to say so of the comment by {name}</span>
        </a>
      )}
      {viewer && canAnswerHelpful(viewer, { memberId: author.id }) && (
        <HelpfulForm
          action={helpfulCommentAction}
          of={{ comment: String(id) }}
          own={own.get(id) ?? null}
          from={from}
        />
      )}
      {mayAnswer && (
        <>
          <a href={writePath(to)} rel="nofollow">
            Answer<span className="unseen"> {name}</span>
          </a>
          <QuoteLink href={quotePath(to)} within={`comment-${id}`}>
            Quote<span className="unseen"> {name}</span>
          </QuoteLink>
        </>
      )}
      {viewer?.id !== author.id && <ReportLink kind="comment" id={id} of={`the comment by ${name}`} />}
      {viewer?.id === author.id && (
        <a href={editPath(id)}>
          Edit or delete<span className="unseen"> your comment</span>
        </a>
      )}
    </>
  )
}
