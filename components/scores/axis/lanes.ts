/**
 * Puts things that would touch into lanes below one another. Places are per cent of an axis, in ascending order;
 * answers each one's lane, from 0.
 */
export function lanes(places: readonly number[], apart: number): number[] {
  const last: number[] = []
  return places.map((place) => {
    const free = last.findIndex((taken) => place - taken >= apart)
    const lane = free < 0 ? last.length : free
    last[lane] = place
    return lane
  })
}
