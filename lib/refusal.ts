/**
 * An expected no: thrown by a verb (which rolls its transaction back) and caught only at the edge — the
 * action guard, or the command line. `reason` is for code, `message` for people.
 */
export class Refusal extends Error {
  readonly reason: string

  constructor(reason: string, message: string) {
    super(message)
    this.name = 'Refusal'
    this.reason = reason
  }
}
