/** The left or right half of a star, drawn to meet its other half. Even steps are right halves. */
export function HalfStar({ halfStars }: { halfStars: number }) {
  const isRight = halfStars % 2 === 0
  return (
    <svg viewBox={isRight ? '16 0 16 32' : '0 0 16 32'} aria-hidden="true">
      <path d="M16 3l4 8.9 9.7 1-7.3 6.5 2.1 9.6L16 24.1l-8.5 4.9 2.1-9.6L2.3 12.9l9.7-1z" />
    </svg>
  )
}
