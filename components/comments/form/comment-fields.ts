import type { FieldProps } from '@/components/ui/form/field-props'
import { COMMENT_MAX } from '@/lib/text/bodies'

const most = COMMENT_MAX.toLocaleString('en')

/** What one fills in to say something, and what stands there already. */
export const commentFields = ({
  body,
  wholeSpoiler = false,
}: {
  body?: string
  wholeSpoiler?: boolean
}): FieldProps[] => [
  {
    name: 'body',
    label: 'Your comment',
    type: 'lines',
    value: body,
    maxLength: COMMENT_MAX,
    hint: `Up to ${most} characters. *Emphasis*, > quotation, ||spoiler||.`,
  },
  {
    name: 'wholeSpoiler',
    label: 'It tells the story',
    type: 'check',
    optional: true,
    value: wholeSpoiler ? 'on' : undefined,
    hint: 'The whole comment is then shown only to who has seen the film, or asks for it.',
  },
]
