import { Field } from '@/components/ui/form/field'

export function TitleField({ typed, most, error }: { typed?: string; most: number; error?: string }) {
  return (
    <Field
      name="title"
      label="Title"
      hint={`If it has one. Up to ${most} characters, without spoilers.`}
      typed={typed ?? ''}
      error={error}
      optional
    />
  )
}
