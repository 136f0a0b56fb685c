import { type RuleDraft, ruleShape } from './schema'

/** A rule as it was typed to be tried: ready to be saved, or what is wrong with it, by field. */
export type Trial = {
  typed: Readonly<Record<string, string>>
  draft: RuleDraft | null
  errors: Readonly<Record<string, string>>
}

const FIELDS = ['rule', 'version', 'name', 'kind', 'pattern', 'on', 'note'] as const

/** Reads the address of a trial; null where none was asked for. */
export function readTrial(asked: Readonly<Record<string, string | string[] | undefined>>): Trial | null {
  if (asked.pattern === undefined) return null
  const typed = Object.fromEntries(
    FIELDS.flatMap((name) => {
      const said = asked[name]
      return typeof said === 'string' ? [[name, said] as const] : []
    }),
  )
  const { data, error } = ruleShape.safeParse(typed)
  const errors = (error?.issues ?? []).map(({ path, message }) => [String(path[0] ?? ''), message] as const)
  return { typed, draft: data ?? null, errors: Object.fromEntries(errors.toReversed()) }
}
