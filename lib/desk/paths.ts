/** Where editors work. */
export const DESK = '/desk'

/** What is left out of critics' documents, and by which rule. */
export const RESIDUE_RULES = `${DESK}/rules`
export const ruleSavedPath = (rule: number): string => `${RESIDUE_RULES}?saved=${rule}`

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
