const DONE: Readonly<Record<string, string>> = {
  changed: 'Changed. Everybody reads it so at once.',
  saved: 'It is in force. What it scores otherwise is being counted anew.',
}

/** What was just done, as the address of the page says. */
export const doneWords = (asked: unknown): string | undefined =>
  typeof asked === 'string' ? DONE[asked] : undefined
