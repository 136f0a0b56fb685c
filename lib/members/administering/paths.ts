/** Where staff see a member. */
export const administered = ({ handle }: { handle: string }): string =>
  `/administration/members/${encodeURIComponent(handle)}`
