import type { FieldProps } from '@/components/ui/form/field-props'
import type { RegistrationMode } from '@/lib/site-settings/register'

/** The field for an invitation, where seats are given by invitation. */
export const invitationField = (mode: RegistrationMode, value?: string): FieldProps[] =>
  mode === 'invitation'
    ? [
        {
          name: 'invitation',
          label: 'Invitation',
          hint: 'The link you were sent, or the end of it.',
          autoComplete: 'off',
          maxLength: 500,
          value,
        },
      ]
    : []
