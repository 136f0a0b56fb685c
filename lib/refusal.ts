/** The page where somebody can do what they were refused for. */
export interface Way {
  words: string
  path: string
}

/**
 * An expected no: thrown by a verb (which rolls its transaction back) and caught only at the edge — the
 * action guard, or the command line. `reason` is for code, `message` for people, `way` leads on from it.
 */
export class Refusal extends Error {
  readonly reason: string
  readonly way: Way | undefined

  constructor(reason: string, message: string, way?: Way) {
    super(message)
    this.name = 'Refusal'
    this.reason = reason
    this.way = way
  }
}

/** The refusal of something one may do, but not so often: `seconds` from now one may again. */
export class TooOften extends Refusal {
  readonly seconds: number

  constructor(seconds: number, why = 'That was tried too often.') {
    super('too often', `${why} Please try again in ${inWords(seconds)}.`)
    this.seconds = seconds
  }
}

/** In the largest unit of which there are two. */
function inWords(seconds: number): string {
  if (seconds < 90) return `${seconds} seconds`
  if (seconds < 2 * 3_600) return `${Math.ceil(seconds / 60)} minutes`
  if (seconds < 48 * 3_600) return `${Math.ceil(seconds / 3_600)} hours`
  return `${Math.ceil(seconds / 86_400)} days`
}

/** The refusal of one field's content, told beside that field. */
export class MistakenField extends Refusal {
  readonly field: string

  constructor(field: string, message: string) {
    super('mistaken', message)
    this.field = field
  }
}
