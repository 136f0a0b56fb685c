/** An open eye. */
export function SeenSign() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12z" />
      <circle cx="12" cy="12" r="2.75" />
    </svg>
  )
}

/** A ribbon between pages. */
export function WatchlistSign() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 3h12v18l-6-4.5L6 21z" />
    </svg>
  )
}

/** A leaf of a calendar. */
export function DiarySign() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 6h16v15H4zM4 11h16M8.5 3v5M15.5 3v5" />
    </svg>
  )
}

/** Lines under each other. */
export function ListSign() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01" />
    </svg>
  )
}
