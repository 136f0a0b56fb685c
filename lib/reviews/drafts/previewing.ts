import 'server-only'
import { cook } from '@/lib/text/cook'
import { detectLanguage, languageName } from '@/lib/text/language'
import type { Block } from '@/lib/text/tree'

export type Preview = { tree: Block[]; language: string | null }

/** A text as it is going to stand, by the very cook that posting uses; and its language by name, where one can tell. */
export async function previewOf(body: string): Promise<Preview> {
  const { tree, plain } = cook(body)
  const found = await detectLanguage(plain.whole)
  return { tree, language: found && languageName(found.language) }
}
