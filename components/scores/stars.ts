import { inWords } from '@/lib/words'

/** A rating as it is said: 1 is “half a star”, 7 “three and a half stars”. */
export function starsInWords(halfStars: number): string {
  const whole = Math.floor(halfStars / 2)
  const half = halfStars % 2 === 1
  if (whole === 0) return 'half a star'
  if (half) return `${inWords(whole)} and a half stars`
  return `${inWords(whole)} ${whole === 1 ? 'star' : 'stars'}`
}
