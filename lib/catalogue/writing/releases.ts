/** A release of which a source says only the day. */
export const SOME_RELEASE = { event: 'release', place: 'place unknown' } as const
