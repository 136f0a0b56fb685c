import { RESERVED_SLUGS } from '@/lib/catalogue/slugs'
import { Refusal } from '@/lib/refusal'
import { type CatalogueFile, catalogueFile } from './schema'

/** Reads a catalogue file. @throws Refusal with every mistake, each with its place in the file */
export function readCatalogueFile(json: string): CatalogueFile {
  const parsed = catalogueFile.safeParse(parse(json))
  const mistakes = parsed.success
    ? sense(parsed.data)
    : parsed.error.issues.map((i) => `${place(i.path)}: ${i.message}`)
  if (parsed.success && mistakes.length === 0) return parsed.data
  throw new Refusal(
    'mistaken-file',
    ['The file cannot be applied:', ...mistakes.map((m) => `  ${m}`)].join('\n'),
  )
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Refusal('not-json', `The file is not JSON: ${error instanceof Error ? error.message : error}`)
  }
}

const place = (path: PropertyKey[]) => path.map(String).join('.') || 'the file'

/** What no single field can see. */
function sense({ film, criticReviews, alsoMentioned }: CatalogueFile): string[] {
  const mistakes: string[] = []
  const documents = criticReviews.map((review) => review.document)
  if (new Set(documents).size < documents.length) mistakes.push('criticReviews: two have the same document')
  const titles = alsoMentioned.map((entry) => entry.title)
  if (new Set(titles).size < titles.length) mistakes.push('alsoMentioned: a title stands there twice')
  if (RESERVED_SLUGS.has(film.slug)) mistakes.push(`film.slug: “${film.slug}” is an address of its own`)
  if (documents.includes('editor')) mistakes.push('criticReviews: “editor” names our editors, not a document')
  return mistakes
}
