import 'server-only'
import type { Subject } from '@/lib/comments/subjects'
import { pool } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import type { Reader } from '@/lib/members/between/hiding'
import { type Comment, commentOf } from './comment'
import { columns, giving, readingOf } from './statement'
import { getStanding } from './thread'
import { authorTags } from './threads'

export type CommentAlone = { comment: Comment; subject: Subject; first: number }

/**
 * One comment that can be read, alone and whole, with what it is about; null where there is none to this viewer.
 * `asked`: for this one text, so that its spoilers are sent.
 */
export async function getComment(id: number, viewer: Reader, asked = false): Promise<CommentAlone | null> {
  const standing = await getStanding(id, viewer)
  if (!standing) return null
  const { subject, path } = standing
  const tagsOf = authorTags(subject.filmId)
  const comments = await tagged(
    (found) => tagsOf({ comments: found }),
    `comment ${id} ${asked}`,
    async () => {
      const { values, given } = giving(id)
      const { rows: found } = await pool().query(
        `SELECT ${columns(readingOf(viewer, subject.filmId, given))} FROM open_comment c WHERE c.id = $1`,
        values,
      )
      return found.map((row) => commentOf(asked ? { ...row, isRevealed: true } : row, { whole: true }))
    },
  )
  const [comment] = comments
  return comment && comment.gone === null ? { comment, subject, first: path[0] ?? id } : null
}
