import type { FieldProps } from '@/components/ui/form/field-props'
import { NAME_MAX, TITLE_MAX } from '@/lib/imports/limits'
import type { ImportedRow, WholeImport } from '@/lib/imports/queries'
import { yearsMeant } from '@/lib/imports/reading/years'

/** What an editor says of a film that a row brings in. */
export function bringingFields(row: ImportedRow, { mapping }: WholeImport): FieldProps[] {
  const { id, reading, raw } = row
  const directors = (reading?.credits ?? []).filter(({ role }) => role === 'director').map(({ name }) => name)
  const said = raw[mapping.director ?? -1] ?? ''
  const isAsked = reading?.asks.some((ask) => ask.startsWith('Its director')) ?? false
  return [
    {
      ...{ name: 'title', id: `title-${id}`, label: 'Title', maxLength: TITLE_MAX, autoComplete: 'off' },
      value: reading?.title ?? '',
    },
    {
      ...{ name: 'year', id: `year-${id}`, label: 'Year', maxLength: 4, autoComplete: 'off', optional: true },
      value: reading?.year?.toString() ?? '',
      suggestions: yearsMeant(reading?.asks ?? []),
    },
    {
      ...{
        name: 'directors',
        id: `directors-${id}`,
        label: 'Directors',
        autoComplete: 'off',
        optional: true,
      },
      maxLength: 5 * NAME_MAX,
      value: isAsked ? said : directors.join('; '),
    },
  ]
}
