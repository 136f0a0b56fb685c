import type { FieldProps } from '@/components/ui/form/field-props'
import { DIRECTOR_MAX, KINDS, PROPOSED_TITLE_MAX } from '@/lib/proposals/schema'
import type { FilmKind } from '@/prisma/generated/enums'

type Film = { title: string; year: number | null; director: string | null; kind: FilmKind }

/** What is said of a film that is not here yet. */
export const filmFields = ({ title, year, director, kind }: Film): FieldProps[] => [
  {
    name: 'title',
    id: 'film-title',
    label: 'Title',
    maxLength: PROPOSED_TITLE_MAX,
    autoComplete: 'off',
    value: title,
  },
  {
    name: 'year',
    label: 'Year',
    hint: 'Of its first showing; leave it empty where you do not know.',
    maxLength: 4,
    autoComplete: 'off',
    value: year === null ? '' : String(year),
    optional: true,
  },
  {
    name: 'director',
    label: 'Director',
    maxLength: DIRECTOR_MAX,
    autoComplete: 'off',
    value: director ?? '',
    optional: true,
  },
  {
    name: 'kind',
    label: 'What it is',
    type: 'choice',
    value: kind,
    choices: Object.entries(KINDS).map(([value, words]) => ({ value, words })),
  },
]
