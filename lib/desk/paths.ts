/** Where editors work. */
export const DESK = '/desk'

/** Titles that members miss. */
export const PROPOSALS = `${DESK}/proposals`
export const proposalPath = (id: number): string => `${PROPOSALS}/${id}`
