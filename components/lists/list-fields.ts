import type { FieldProps } from '@/components/ui/form/field-props'
import { DESCRIPTION_MAX, LIST_TITLE_MAX } from '@/lib/lists/schema'
import { VISIBILITIES } from '@/lib/visibility/schema'
import type { Visibility } from '@/prisma/generated/enums'

type Said = { title: string; raw: string | null; isRanked: boolean; visibility: Visibility }

/** What a list says of itself. */
export const listFields = ({ title, raw, isRanked, visibility }: Said): FieldProps[] => [
  {
    name: 'title',
    label: 'Title',
    id: 'list-title',
    autoComplete: 'off',
    maxLength: LIST_TITLE_MAX,
    value: title,
  },
  {
    name: 'description',
    label: 'What it is about',
    hint: `Up to ${DESCRIPTION_MAX.toLocaleString('en')} characters.`,
    type: 'lines',
    value: raw ?? '',
    optional: true,
  },
  { name: 'isRanked', label: 'Ranked: the places count', type: 'check', value: isRanked ? 'on' : '' },
  {
    name: 'visibility',
    label: 'Who may see it',
    type: 'choice',
    value: visibility,
    choices: Object.entries(VISIBILITIES).map(([value, words]) => ({ value, words })),
  },
]
