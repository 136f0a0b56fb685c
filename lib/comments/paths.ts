import { aboutName, type SaidTo } from './schema'

/** A comment's own address, which leads to the page of its thread where it stands. */
export const commentPath = (id: number): string => `/comments/${id}`
/** A thread, or a further page of it. */
export const threadPath = (first: number, after: string | null): string =>
  commentPath(first) + (after === null ? '' : `/after/${after}`)
/** A comment alone, with what its spoilers hide. */
export const revealedPath = (id: number): string => `${commentPath(id)}/revealed`
/** Where a comment's author changes it. */
export const editPath = (id: number): string => `${commentPath(id)}/edit`
/** Where a comment on something, or an answer to a comment, is written. */
export const writePath = (to: SaidTo): string => `/comments/on/${aboutName(to)}`
/** The same, with a passage of what it is said to; with its beginning where none is named. */
export const quotePath = (to: SaidTo): string => `${writePath(to)}?quote=`
/** Where a comment stands on a page. */
export const anchorOf = (id: number): string => `comment-${id}`
/** What a member said, for them alone. */
export const OWN_COMMENTS = '/account/comments'
