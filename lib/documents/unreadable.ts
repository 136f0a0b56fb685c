/** A document we do not take in, with the sentence that says why. Nothing of it is kept. */
export class Unreadable extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'Unreadable'
  }
}
