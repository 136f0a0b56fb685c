/** What the owner of a list reads above it while it waits for a moderator. */
export function HeldLine({ why }: { why: string }) {
  return (
    <p role="status">
      <strong>This list waits for a moderator.</strong> {why} Until then nobody but you sees it, and you will
      be told what was decided. <a href="/guidelines">Guidelines</a>
    </p>
  )
}
