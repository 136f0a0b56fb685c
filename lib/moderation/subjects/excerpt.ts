import type { z } from 'zod'
import { cook } from '@/lib/text/cook'
import type { said } from './schema'

/** How a text begins, on one line, without a word of its marked spoilers. */
export function excerptOf({ title, raw, wholeSpoiler }: z.infer<typeof said>, most: number): string {
  if (wholeSpoiler) return title ?? ''
  const words = [title, cook(raw).plain.open].filter(Boolean).join(' — ').replace(/\s+/g, ' ')
  return words.length > most ? `${words.slice(0, most).trimEnd()} …` : words
}
