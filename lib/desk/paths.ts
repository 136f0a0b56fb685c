/** Where editors work. */
export const DESK = '/desk'

/** What is left out of critics' documents, and by which rule. */
export const RESIDUE_RULES = `${DESK}/rules`
export const ruleSavedPath = (rule: number): string => `${RESIDUE_RULES}?saved=${rule}`

/** Films and people, to be found and edited. */
export const CATALOGUE = `${DESK}/catalogue`
export const cataloguePath = (kind: 'film' | 'person', slug: string): string =>
  `${CATALOGUE}/${kind === 'film' ? 'films' : 'people'}/${slug}`
export const partPath = (kind: 'film' | 'person', slug: string, part: string): string =>
  `${cataloguePath(kind, slug)}/${part}`
export const historyPath = (kind: 'film' | 'person', slug: string): string =>
  `${cataloguePath(kind, slug)}/history`

/** Corrections that members suggest. */
export const EDITS = `${DESK}/edits`
export const suggestionPath = (id: number): string => `${EDITS}/${id}`

/** Titles that members miss. */
export const PROPOSALS = `${DESK}/proposals`
export const proposalPath = (id: number): string => `${PROPOSALS}/${id}`

/** One document with its fields, and the place of one of them. */
export const documentPath = (id: number): string => `${DESK}/documents/${id}`
export const fieldPath = ({ document, name }: { document: number; name: string }): string =>
  `${documentPath(document)}#${name}`

/** One entry: what it says, corrected by hand, and its history. */
export const entryPath = (review: number): string => `${DESK}/entries/${review}`

/** Files of films that are brought in. */
export const IMPORTS = `${DESK}/imports`
export const importPath = (id: number): string => `${IMPORTS}/${id}`

/** Papers, sites and programmes, with the scales they score on. */
export const OUTLETS = `${DESK}/outlets`
export const outletDeskPath = (slug: string): string => `${OUTLETS}/${slug}`
export const LETTERS = `${DESK}/scales/letters`

/** Where a scale is kept: an outlet's, or the letters, which are no outlet's. */
export const scalePath = (outletSlug: string | null): string =>
  outletSlug === null ? LETTERS : outletDeskPath(outletSlug)

export const CRITICS = `${DESK}/critics`
export const criticDeskPath = (slug: string): string => `${CRITICS}/${slug}`

/** Where one of two that are the same becomes one with the other. */
export const mergePath = (noun: string, slug: string): string => `${DESK}/merge/${noun}/${slug}`
