import { inWords } from '@/lib/words'

/** How many comments stand under a review, on the page where `here` leads. */
export function Answers({ n, here }: { n: number; here: string }) {
  if (n === 0) return null
  return (
    <a href={`${here}#discussion`}>
      {inWords(n)} {n === 1 ? 'comment' : 'comments'}
    </a>
  )
}
