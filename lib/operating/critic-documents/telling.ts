import type { DocumentJson } from '@/lib/documents/as-json'

/** A document in a few lines for people: what it is, what was read, what to look at. */
export function told(
  { file, status, film, headline, score, verdict, cuts, warnings }: DocumentJson,
  id: number | null,
): string {
  const said =
    score.value === null ? (score.label ? `none (“${score.label}” is empty)` : 'none') : scoreWords(score)
  return [
    `${file}: ${status}${id === null ? '' : `, kept as document ${id}`}`,
    ...(status === 'failed'
      ? []
      : [
          `  film      ${film.title ?? 'unknown'}${film.year ? ` (${film.year})` : ''}${film.slug ? `, ${film.slug}` : ''}`,
          `  headline  ${headline ?? 'none'}`,
          `  score     ${said}`,
          `  verdict   ${verdict.value ?? 'none'}${verdict.value && score.value === null ? ' (proposed)' : ''}`,
          `  left out  ${cuts.length === 0 ? 'nothing' : counted(cuts.map(({ rule }) => rule))}`,
        ]),
    ...warnings.map((warning) => `  ! ${warning}`),
  ].join('\n')
}

const scoreWords = ({ raw, value, best }: DocumentJson['score']) =>
  `${raw} (${value} of ${best ?? 'an unknown number'})`

/** “2 advertisement, 1 repeat”. */
function counted(rules: readonly string[]): string {
  return [...Map.groupBy(rules, (rule) => rule)].map(([rule, all]) => `${all.length} ${rule}`).join(', ')
}

/** The last line: how many of which status. */
export function summed(statuses: readonly string[]): string {
  const many = statuses.length === 1 ? '1 document' : `${statuses.length} documents`
  return `${many}: ${counted(statuses)}`
}
