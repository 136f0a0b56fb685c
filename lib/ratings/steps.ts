/** The ten steps of a rating: 1 is half a star, 10 is five. Apart from the schema, which no browser needs. */
export const HALF_STARS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
