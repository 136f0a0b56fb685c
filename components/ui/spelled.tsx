const HANGUL = /\p{sc=Hangul}/u

/** A title or name, marked as Korean where it is written so, for speech and for the right face. */
export function Spelled({ children }: { children: string }) {
  return HANGUL.test(children) ? <span lang="ko">{children}</span> : children
}
