import type { FieldProps } from '@/components/ui/form/field-props'
import { COLUMNS_SAID_MAX, FILE_BYTES, FILE_SIZE, ROWS_MOST, SOURCE_MAX } from '@/lib/imports/limits'
import { FILE_FIELDS } from '@/lib/imports/reading/columns'

/** What is said of a file that is brought in; but for the file itself none of it has to be. */
export const uploadFields: FieldProps[] = [
  {
    ...{
      name: 'file',
      label: 'File',
      type: 'file',
      accept: '.csv,.tsv,.txt,.json,text/csv,application/json',
    },
    most: { bytes: FILE_BYTES, says: `This file is larger than ${FILE_SIZE}.` },
    hint: `CSV with the names of its columns in the first line, or a JSON list of objects. At most ${FILE_SIZE} and ${ROWS_MOST.toLocaleString('en')} films.`,
  },
  {
    ...{
      name: 'source',
      label: 'Where it comes from',
      maxLength: SOURCE_MAX,
      autoComplete: 'off',
      optional: true,
    },
    hint: 'Pages name this beside what the list says otherwise than we do. Left empty, it is the name of the file.',
  },
  {
    ...{
      name: 'currency',
      label: 'Currency of its budgets',
      maxLength: 3,
      autoComplete: 'off',
      optional: true,
    },
    hint: 'As USD or EUR. A budget that names none is left out, unless you do.',
  },
  {
    ...{
      name: 'columns',
      label: 'What its columns are',
      type: 'lines',
      maxLength: COLUMNS_SAID_MAX,
      optional: true,
    },
    hint: `Usual names are known. For others write one a line, as title=Film name. Known are ${FILE_FIELDS.join(', ')}.`,
  },
]
