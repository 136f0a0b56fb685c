/** The parts of a critic's or an outlet's entry as people name them. */
export const PARTS = {
  name: 'Name',
  slug: 'Address',
  about: 'About',
  aliases: 'Other names',
} as const
export type Part = keyof typeof PARTS
