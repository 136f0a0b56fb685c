/** Where cases wait. */
export const QUEUE = '/moderation'

/** Where one case is looked at, decided and, for who looks later, told. */
export const casePath = (id: number): string => `${QUEUE}/cases/${id}`

/** What somebody objects to, and what is to be looked at a second time. */
export const APPEALS = `${QUEUE}/appeals`
export const appealPath = (id: number): string => `${APPEALS}/${id}`
export const lookPath = (act: number): string => `${QUEUE}/second-looks/${act}`

/** Where removing everything of a case's author is confirmed. */
export const everythingPath = (id: number): string => `${casePath(id)}/everything`

/** What texts are looked through for. */
export const TEXT_RULES = '/moderation/rules'

/** What critics and outlets ask about entries, for editors. */
export const REQUESTS = `${QUEUE}/requests`

/** Where moderators see whose ratings wait, and decide. */
export const WEATHER = '/moderation/weather'

/** How the place does, in plots. */
export const DESK = '/moderation/desk'
