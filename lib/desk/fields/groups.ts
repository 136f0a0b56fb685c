import type { DocumentFieldName } from '@/prisma/generated/enums'
import type { KeptField } from './decided'
import { SEVERAL, SINGLE } from './names'

/** The fields of a document in the order an editor goes through them, those of a name together. */
export type Group = { name: DocumentFieldName; words: string; fields: KeptField[]; isSeveral: boolean }

const ORDER = Object.entries({ ...SINGLE, ...SEVERAL }) as [DocumentFieldName, string][]

export function groupsOf(fields: readonly KeptField[]): Group[] {
  return ORDER.map(([name, words]) => ({
    ...{ name, words, isSeveral: name in SEVERAL },
    fields: fields
      .filter((field) => field.name === name)
      .toSorted((one, other) => one.position - other.position),
  }))
}
