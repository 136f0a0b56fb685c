/** What plantings share: a film nobody but its authors has seen. */
export interface Ground {
  film: { id: number; slug: string; title: string }
  /** Somebody new with a seat here, settled long ago. */
  author: () => Promise<{ id: number; handle: string; createdAt: Date }>
}

/** Where a planted word is to be read, as addresses. */
export interface Planted {
  /** By who has seen the film, without asking. */
  seenAt?: string
  /** By who asks for this one text, at either door. */
  askedAt?: string
  /** More addresses at which it must not be, beside those every route is asked at. */
  alsoAt?: readonly string[]
}

/** A word hidden by what we call a spoiler, somewhere in the record. A new kind of text is a new row. */
export interface Planting {
  what: string
  plant: (word: string, ground: Ground) => Promise<Planted>
}
