import { profilePath } from '@/lib/members/handles'

/** All lists of a member, or where a page of them begins. */
export const listsPath = (handle: string, after: string | null = null): string =>
  `${profilePath(handle)}/lists${after === null ? '' : `/after/${after}`}`

/** A list’s own page, and its further ones. */
export const listPath = (handle: string, slug: string, after: string | null = null): string =>
  `${listsPath(handle)}/${slug}${after === null ? '' : `/after/${after}`}`

/** Where its owner changes it. */
export const arrangePath = (handle: string, slug: string): string => `${listPath(handle, slug)}/edit`

/** The lists a film is in. */
export const filmListsPath = (film: string, after: string | null = null): string =>
  `/films/${film}/lists${after === null ? '' : `/after/${after}`}`
