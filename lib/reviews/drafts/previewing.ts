import 'server-only'
import type { z } from 'zod'
import { dateInWords } from '@/lib/partial-date'
import type { Chip } from '@/lib/reviews/reading/card-schema'
import { type previewShape, saying } from '@/lib/reviews/schema'
import { cook } from '@/lib/text/cook'
import { detectLanguage, languageName } from '@/lib/text/language'
import type { Block } from '@/lib/text/tree'

type Language = { code: string; name: string }

/** A review as it is going to stand: what its card shows of it, but for whose it is and when it is posted. */
export type Preview = {
  title: string | null
  tree: Block[]
  halfStars: number | null
  chips: Chip[]
  wholeSpoiler: boolean
  seen: { on: string; words: string } | null
  /** What it is going to be kept as. */
  language: Language | null
  /** What it seems to be in, where one can tell. */
  reads: Language | null
}

/** By the very cook and the very shapes that posting uses; what those would refuse is left out. */
export async function previewOf(typed: z.infer<typeof previewShape>): Promise<Preview> {
  const { title, body, halfStars, seenOn, language, wholeSpoiler, chips } = saying(typed)
  const { tree, plain } = cook(body)
  const found = await detectLanguage(plain.whole)
  const reads = found && named(found.language)
  return {
    ...{ title, tree, halfStars, chips, wholeSpoiler, reads },
    seen: seenOn === null ? null : { on: seenOn, words: dateInWords(seenOn) },
    language: language === 'detect' ? reads : language ? named(language) : null,
  }
}

const named = (code: string): Language => ({ code, name: languageName(code) })
