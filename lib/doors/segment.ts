/** A segment of an address as it reads. One that is no escaped text is left as it is: then nothing has that name. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
