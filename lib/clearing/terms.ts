/** How long we keep what is not kept for good. What goes by these imports them, and /privacy prints them. */
export const TERMS = {
  /** An account whose address nobody confirmed. */
  claimDays: 7,
  /** Being signed in, and what is known of the browser. */
  sessionDays: 30,
  /** That a link was mailed, and the addresses an account had, from when they last could be used. */
  linkDays: 30,
  /** What was typed by somebody whose session had ended. */
  unsentHours: 24,
  /** A withdrawn review can be had back as it stood. */
  undoHours: 24,
  /** What somebody was told and has read. */
  readDays: 90,
  /** What happened, read or not. */
  noticeDays: 365,
  /** An invitation that is over, and whom it was for. */
  invitationDays: 90,
  /** A handle that was given up leads to whose it was. */
  handleDays: 365,
  /** From which networks somebody came, as a keyed hash. */
  networkDays: 30,
  /**
   * The text about which something was decided, as it was then, and name and address of who told us of it or asked
   * about an entry without an account: as long as it can be appealed against or asked about again.
   */
  appealDays: 183,
} as const
