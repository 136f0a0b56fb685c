/** What is surer than this an editor may accept with all that is. */
export const SURE = 0.85
