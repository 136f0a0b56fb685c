const HANGUL = /\p{Script=Hangul}/u

/** The spelling that was found, where it is not the one printed. */
export function Matched({ spelling }: { spelling: string | null }) {
  if (spelling === null) return null
  return (
    <span>
      {' '}
      found as <span lang={HANGUL.test(spelling) ? 'ko' : undefined}>{spelling}</span>
    </span>
  )
}
