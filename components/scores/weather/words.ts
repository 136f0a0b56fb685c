import type { WeatherReason } from '@/prisma/generated/enums'

const WORDS: Record<WeatherReason, string> = {
  rate: 'far more ratings arrive than usual',
  low: 'far more of them are the lowest',
  high: 'far more of them are the highest',
  fresh: 'far more come from accounts less than a week old',
  networks: 'many come from the same networks',
}

/** Why, as the rest of a sentence. */
export function reasonsInWords(reasons: readonly WeatherReason[]): string {
  const said = reasons.map((reason) => WORDS[reason])
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')}, and ${said.at(-1)}`
}

/** A time as a kept page shows it. */
export const momentInWords = (at: Date | string): string =>
  `${(typeof at === 'string' ? at : at.toISOString()).slice(0, 16).replace('T', ' ')} UTC`
