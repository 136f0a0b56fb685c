/** Where cases wait. */
export const QUEUE = '/moderation'

/** Where one case is looked at, decided and, for who looks later, told. */
export const casePath = (id: number): string => `${QUEUE}/cases/${id}`

/** The queue, with a word of what was just decided. */
export const decidedPath = (act: number): string => `${QUEUE}?decided=${act}`

/** Where removing everything of a case's author is confirmed. */
export const everythingPath = (id: number): string => `${casePath(id)}/everything`

/** What texts are looked through for. */
export const TEXT_RULES = '/moderation/rules'
